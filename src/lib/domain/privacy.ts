import type { SafeText } from './safe-text.ts';

export const FINDING_TYPES = [
	'naam',
	'school',
	'plaats',
	'adres',
	'postcode',
	'telefoon',
	'email',
	'bsn',
	'datum',
	'organisatie',
	'url',
	'anders'
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

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
