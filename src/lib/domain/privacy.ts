import type { SafeText } from './safe-text.ts';

export type FindingType =
	| 'naam'
	| 'school'
	| 'plaats'
	| 'adres'
	| 'postcode'
	| 'telefoon'
	| 'email'
	| 'bsn'
	| 'datum'
	| 'organisatie'
	| 'url'
	| 'anders';

/** Something in a text that may tell who somebody is. */
export interface Finding {
	/** Offsets in UTF-16 code units of the text. */
	start: number;
	end: number;
	type: FindingType;
	/** The words as written. */
	surface: string;
}

export interface Redaction {
	text: SafeText;
	findings: Finding[];
}

/** The kinds of names a region may add to what the privacy module knows. */
export type RegionNameType = 'naam' | 'school' | 'plaats' | 'adres' | 'organisatie';

/** The schools, places, streets and people a region adds itself. They count more than any national list. */
export type RegionNames = Partial<Record<RegionNameType, readonly string[]>>;

export interface PrivacyOptions {
	regionNames?: RegionNames;
}

/** When a number may be shown. */
export interface SuppressionRule {
	/** Fewer stories than this are not shown. Never below 5. */
	k: number;
	/** Shown numbers are rounded to a multiple of this; 1 shows them exactly. */
	roundTo: number;
	/** Percentages are only shown of this many stories or more. */
	percentFrom: number;
}

/** A number as it may be shown: rounded, or only that it is below a limit ("< 10"). */
export type ShownCount = { hidden: false; value: number } | { hidden: true; below: number };

/** What somebody may be in danger of. */
export type DangerKind = 'selfHarm' | 'abuse' | 'threat' | 'sexual' | 'unsafeHome';

/** Danger that was noticed in a text: a help card for the teller, a place on top of the queue for the desk. */
export interface Danger {
	urgent: boolean;
	/** Those that were named in words; none when only the learned model noticed something. */
	kinds: DangerKind[];
}

/**
 * A number of a table as it may be shown. Hidden alone says nothing more: it may be few, or hidden to protect another number.
 * With `below` it says that it is fewer, where that gives nothing away.
 */
export type ShownNumber = { hidden: false; value: number } | { hidden: true; below?: number };

/** Counts of stories that add up: rows by columns, and which sums are shown with them. */
export interface CountTable {
	/** One list per row, all of the same length; integers of 0 or more. */
	counts: number[][];
	/** Sums that are shown; all of them when nothing is said. A story that counts in two rows has no column sum. */
	sums?: { rows?: boolean; columns?: boolean; total?: boolean };
	/** False when only the sums are shown. A small cell must not be computable from them all the same. */
	cells?: boolean;
}

/** A table as it may be shown. What was not asked for is hidden. */
export interface ShownTable {
	cells: ShownNumber[][];
	rowTotals: ShownNumber[];
	columnTotals: ShownNumber[];
	total: ShownNumber;
}
