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
