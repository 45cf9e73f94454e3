import type { FindingType } from './privacy.ts';

/** What is written in place of a finding: a word that keeps the sentence readable. */
export const PLACEHOLDER_WORDS: Record<FindingType, string> = {
	naam: 'naam',
	school: 'school',
	plaats: 'plaats',
	adres: 'adres',
	postcode: 'postcode',
	telefoon: 'telefoonnummer',
	email: 'e-mailadres',
	bsn: 'bsn',
	datum: 'datum',
	organisatie: 'organisatie',
	url: 'link',
	anders: 'nummer'
};

/**
 * A placeholder as it stands in a stored text, "[naam 1]". Global: use it with `matchAll`, `replace` or `splitPlaceholders`.
 */
export const PLACEHOLDER = new RegExp(
	`\\[(?:${Object.values(PLACEHOLDER_WORDS).join('|')})(?: \\d{1,3})?\\]`,
	'g'
);

/**
 * Cut a stored text into plain words and placeholders, in turns: every odd piece is a placeholder.
 *
 * @example
 * splitPlaceholders('met [naam 1] mee'); // => ['met ', '[naam 1]', ' mee']
 */
export function splitPlaceholders(text: string): string[] {
	return text.split(new RegExp(`(${PLACEHOLDER.source})`));
}

/** What placeholders are called in another language, by their kind. */
export type TagNames = Readonly<Partial<Record<FindingType, string | undefined>>>;

/**
 * Those names out of the words of a page, where each kind has a key of its own.
 *
 * @example
 * tagNames({ found_naam: 'name' }).naam; // => 'name'
 */
export function tagNames(words: { readonly [key: string]: string | undefined }): TagNames {
	const types = Object.keys(PLACEHOLDER_WORDS) as FindingType[];
	return Object.fromEntries(types.map((type) => [type, words[`found_${type}`]]));
}

/**
 * A placeholder as a reader sees it, without brackets. It is stored in Dutch, whatever the language of the page is.
 *
 * @param names in the language of the page; what is not there stays as it is
 * @example
 * nameTag('[naam 1]', { naam: 'name' }); // => 'name 1'
 */
export function nameTag(placeholder: string, names: TagNames): string {
	const [, word = '', number = ''] = /^\[(.*?)( \d+)?\]$/.exec(placeholder) ?? [];
	const type = (Object.keys(PLACEHOLDER_WORDS) as FindingType[]).find(
		(one) => PLACEHOLDER_WORDS[one] === word
	);
	return ((type && names[type]) || word) + number;
}
