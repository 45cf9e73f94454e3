import { CALLED, isRole, KIN, TITLES } from './cues.ts';
import { isBody } from './detectors/organisation.ts';
import { isFirstName } from './lexicon.ts';
import { STARTS } from './school-words.ts';

/** Countries that are hardly ever the name of a person as well. */
const COUNTRIES = new RegExp(
	`(?<![\\p{L}\\p{N}-])(?:${[
		'belgi[eë]',
		'duitsland',
		'frankrijk',
		'engeland',
		'schotland',
		'ierland',
		'spanje',
		'portugal',
		'itali[eë]',
		'oostenrijk',
		'zwitserland',
		'polen',
		'hongarije',
		'roemeni[eë]',
		'bulgarije',
		'griekenland',
		'turkije',
		'rusland',
		'oekra[iï]ne',
		'letland',
		'litouwen',
		'servi[eë]',
		'bosni[eë]',
		'kroati[eë]',
		'albani[eë]',
		'kosovo',
		'armeni[eë]',
		'syri[eë]',
		'irak',
		'iran',
		'afghanistan',
		'pakistan',
		'libanon',
		'palestina',
		'jemen',
		'marokko',
		'algerije',
		'tunesi[eë]',
		'egypte',
		'eritrea',
		'ethiopi[eë]',
		'somali[eë]',
		'soedan',
		'ghana',
		'nigeria',
		'kaapverdi[eë]',
		'suriname',
		'cura[cç]ao',
		'aruba',
		'bonaire',
		'antillen',
		'indonesi[eë]',
		'molukken',
		'vietnam',
		'thailand',
		'japan',
		'brazili[eë]',
		'colombia',
		'venezuela',
		'amerika',
		'canada',
		'australi[eë]',
		'denemarken',
		'zweden',
		'noorwegen',
		'finland',
		'afrika',
		'azi[eë]'
	].join('|')})(?![\\p{L}\\p{N}])`,
	'giu'
);
const ONESELF = /(?<![\p{L}'])(?:ik|wij|we|ons|onze|mijn|m'n|mn|mij|me)(?![\p{L}])/giu;
/** Stories have twice as many; newspapers and reports about somebody hardly any. */
const ONESELF_SHARE = 0.03;
/** The word before, and what joins it. */
const BEFORE = /([\p{L}'-]{1,30})\.? (van )?$/iu;
const LOOK_BACK = 40;

/**
 * Where somebody tells about themself a country stays, as languages and nationalities do: many share it, and what a newcomer tells says little
 * without it. In a text about others it tells where somebody is from, and goes; so does what is a part of a name: "mevrouw van Polen". O(characters).
 *
 * @returns the text with \u0001 in the place of each code unit of a country that stays
 * @example
 * blankCountries('wij komen uit Polen'); // => 'wij komen uit \u0001\u0001\u0001\u0001\u0001'
 * blankCountries('De man komt uit Polen.'); // => 'De man komt uit Polen.'
 */
export function blankCountries(folded: string): string {
	if (folded.search(COUNTRIES) < 0) return folded;
	const words = folded.split(/\s+/).length;
	const oneself = folded.match(ONESELF)?.length ?? 0;
	if (oneself < ONESELF_SHARE * words) return folded;
	return folded.replace(COUNTRIES, (country, at: number) =>
		isPartOfName(folded.slice(Math.max(0, at - LOOK_BACK), at))
			? country
			: '\u0001'.repeat(country.length)
	);
}

/** "mevrouw van Polen", "Joris van Engeland", "heet Iran", "basisschool Amerika": a name goes on, or is announced. */
function isPartOfName(before: string): boolean {
	if (/(?<!\p{L})Van $/u.test(before)) return true;
	const [, word = '', joined] = BEFORE.exec(before) ?? [];
	const lower = word.toLowerCase();
	if (word !== lower && isFirstName(lower)) return true;
	if (TITLES.has(lower) || CALLED.has(lower) || isRole(lower)) return true;
	return !joined && (KIN.has(lower) || isBody(lower) || STARTS.has(lower));
}
