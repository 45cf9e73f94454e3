/** What is said while somebody types. */
export const HEARD_WORDS = [
	'tell_found',
	'tell_found_replace',
	'found_naam',
	'found_school',
	'found_plaats',
	'found_adres',
	'found_postcode',
	'found_telefoon',
	'found_email',
	'found_bsn',
	'found_datum',
	'found_organisatie',
	'found_url',
	'found_anders',
	'tell_worry',
	'tell_worry_text'
] as const;
export type HeardWords = Readonly<Record<(typeof HEARD_WORDS)[number], string>> & {
	readonly [name: string]: string;
};
