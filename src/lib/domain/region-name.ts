import { plainText } from './plain-text.ts';
import type { RegionNameType } from './privacy.ts';

/** The kinds of names a region may add, as they are offered. */
export const NAME_KINDS = [
	'school',
	'plaats',
	'naam',
	'organisatie',
	'adres'
] as const satisfies readonly RegionNameType[];

/** The same limits as the database (characters; names per region). */
export const NAME_MAX_LENGTH = 120;
const NAMES_MAX = 5000;

export interface RegionName {
	kind: RegionNameType;
	name: string;
}

export interface NameIssue {
	/** Message key. */
	key: 'error_names_none' | 'error_name_short' | 'error_name_long' | 'error_names_full';
	/** The line it is about, counted from 1. */
	line?: number;
	/** The first words of that line. */
	said?: string;
}

export interface ParsedNames {
	/** Each name once, in the order of the lines. */
	names: RegionName[];
	/** Lines that say a name again. */
	repeated: number;
	/** The first thing that is wrong; then nothing may be kept yet. */
	issue?: NameIssue;
}

/** What people write for a kind before a name: "school: De Wissel". */
const KIND_WORDS: Record<string, RegionNameType> = {
	...{ school: 'school', scholen: 'school' },
	...{ plaats: 'plaats', plaatsen: 'plaats', dorp: 'plaats', stad: 'plaats', wijk: 'plaats' },
	...{ naam: 'naam', namen: 'naam', persoon: 'naam', personeel: 'naam', medewerker: 'naam' },
	...{ organisatie: 'organisatie', organisaties: 'organisatie', instelling: 'organisatie' },
	...{ adres: 'adres', adressen: 'adres', straat: 'adres', straten: 'adres' }
};
/** Words that stand in front of many names; on their own they would take half of a story out. */
const NO_NAME = new Set("de het een 't 'n van der den ter ten te en op in aan bij".split(' '));

/**
 * A pasted list: one name a line. A line may say its own kind in front; empty lines and bullets are passed over.
 *
 * @param text what was typed or pasted
 * @param kind of the lines that say no kind of their own
 * @returns names of 2 to 120 characters with at least one real word, or the first line that is none
 * @example
 * parseNames('De Wissel\nplaats: Ons Dorp', 'school').names;
 * // => [{ kind: 'school', name: 'De Wissel' }, { kind: 'plaats', name: 'Ons Dorp' }]
 */
export function parseNames(text: string, kind: RegionNameType): ParsedNames {
	const seen = new Set<string>();
	const result: ParsedNames = { names: [], repeated: 0 };
	for (const [index, line] of plainText(text).split('\n').entries()) {
		const entry = readLine(line, kind);
		if (entry.name === '') continue;
		const wrong = issueOf(entry.name);
		if (wrong) return { ...result, issue: { ...wrong, line: index + 1 } };
		if (seen.has(foldName(entry.name))) result.repeated++;
		else result.names.push(entry);
		seen.add(foldName(entry.name));
	}
	if (result.names.length === 0) return { ...result, issue: { key: 'error_names_none' } };
	if (result.names.length > NAMES_MAX) return { ...result, issue: { key: 'error_names_full' } };
	return result;
}

/**
 * The same name in other capitals or with more white space is the same name; as the database folds it.
 *
 * @example
 * foldName('De  Wissel'); // => 'de wissel'
 */
export function foldName(name: string): string {
	return name.replace(/\s+/g, ' ').toLowerCase();
}

function readLine(line: string, kind: RegionNameType): RegionName {
	const [, word = '', rest = ''] = /^\s*(\p{L}+)\s*:\s*(.*)$/u.exec(line) ?? [];
	const own = KIND_WORDS[word.toLowerCase()];
	const name = (own ? rest : line)
		.replace(/^\s*[-*•·]\s+/, '')
		.replace(/\s+/g, ' ')
		.replace(/[;,]+\s*$/, '')
		.trim();
	return { kind: own ?? kind, name };
}

function issueOf(name: string): NameIssue | undefined {
	const said = name.length > 30 ? `${name.slice(0, 30).trimEnd()}…` : name;
	if (name.length > NAME_MAX_LENGTH) return { key: 'error_name_long', said };
	const words = name.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
	const telling = words.some((word) => word.length > 1 && !NO_NAME.has(word));
	return telling ? undefined : { key: 'error_name_short', said };
}
