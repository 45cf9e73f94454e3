import { chainEnd } from '#lib/privacy/chain.ts';
import {
	isBenign,
	isCommonFirstName,
	isCompound,
	isListedWord,
	isOrdinary
} from '#lib/privacy/lexicon.ts';
import { HINT } from '#lib/privacy/hint.ts';
import type { WordRange } from '#lib/privacy/range.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';

/** Last parts of street names that are nothing else. */
const STREET =
	/(?:straat|straatje|laan|laantje|weg|weggetje|plein|pleintje|hof|hofje|kade|singel|gracht|dijk|pad|dreef|steeg|plantsoen|baan|vaart|burgwal|ring|park|wal|haven|erf|brink|oord|kamp|akker|veld|tuin|tuinen|bos|donk|markt|dam|zoom|rade|stede|horst|straatweg|sloot|ven|meer|berg|heuvel)$/;
/** Of these the name alone, without a number, says enough. */
const CLEAR_STREET =
	/(?:straat|straatje|straatweg|laan|plein|gracht|singel|kade|plantsoen|dreef|steeg|burgwal)$/;
const STREET_STARTS =
	/^(?:laan|plein|weg|straat|burgemeester|burg|prins|prinses|koningin|koning|sint|st|dokter|pastoor|jan|van|nieuwe|oude|lange|korte|grote|kleine)$/;
const NUMBER = /^\d{1,5}[a-z]{0,2}(?:-[\da-z]{1,4})?$/i;
const COUNTED =
	/^(?:jaar|jaren|jr|maand|maanden|week|weken|dag|dagen|uur|uren|minuten|min|keer|x|euro|kinderen|leerlingen|procent|km|meter|graden|kilo|punten|mensen|man|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|havo|vwo|vmbo|tot|t)$/;
/** "Noordeinde 3 en" may be a street or a mark; "Achter de Hoven 3 en" is a street. */
const COUNTED_ALONE = /^(?:en|of)$/;
const LIVES = /^(?:woon|woont|wonen|woonde|woonden|verhuisd|huis)$/;
const POSTBOX = /(?<![\p{L}\p{N}])(?:postbus|antwoordnummer)\s?\d{1,6}/giu;

/**
 * Streets with a house number, streets by their last part, and post boxes. O(words).
 *
 * @example
 * findAddresses(readPassage('Wij wonen Dorpsstraat 12.')); // => [{ start: 10, end: 24, type: 'adres' }]
 */
export function findAddresses(passage: Passage): Span[] {
	const spans: Span[] = [];
	for (const match of /postbus|antwoordnummer/i.test(passage.text)
		? passage.text.matchAll(POSTBOX)
		: [])
		spans.push({ start: match.index, end: match.index + match[0].length, type: 'adres' });
	for (let at = 0; at < passage.words.length; at++) {
		const word = passage.words[at];
		if (!word || (!word.capital && !(word.hints & HINT.street))) continue;
		const found = word.capital ? byCapital(passage, at) : byLowerCase(passage, at);
		if (!found) continue;
		spans.push({
			start: passage.words[found[0]]?.start ?? 0,
			end: passage.words[found[1]]?.end ?? 0,
			type: 'adres'
		});
		at = found[1];
	}
	return spans;
}

/**
 * Whether a word ends as streets do.
 *
 * @param word in lower case
 * @example
 * isStreet('dorpsstraat'); // => true
 */
export function isStreet(word: string): boolean {
	return STREET.test(word);
}

function byCapital(passage: Passage, at: number): WordRange | undefined {
	const word = passage.words[at];
	if (!word || word.shout || (isBenign(word.lower) && !STREET_STARTS.test(word.lower))) return;
	const to = chainEnd(passage, at, (w) => !w.shout);
	for (let last = to; last >= at; last--) {
		const street = passage.words[last];
		if (!street?.capital) continue;
		const number = houseNumber(passage, last, at === last);
		const named = STREET.test(street.lower) || (last > at && STREET_STARTS.test(word.lower));
		if (
			number > last &&
			(named ? !isPlain(street, at === last) : isUnknownStreet(street, last === at))
		)
			return [at, number];
		if (
			CLEAR_STREET.test(street.lower) &&
			!(at === last && (street.opens || street.lower.length < 6) && isOrdinary(street.lower))
		)
			return [at, last];
		if (/^(?:laan|plein)$/.test(word.lower) && last > at && !word.opens) return [at, last];
	}
	return;
}

/** "Straat", "Weg", "Park" by themselves name nothing, nor does "Vergadering 1". */
function isPlain(word: Word, alone: boolean): boolean {
	if (!alone) return false;
	if (word.opens && isOrdinary(word.lower) && !isCompound(word.lower)) return true;
	return (word.opens || word.lower.length < 6) && isListedWord(word.lower);
}

/** A name with a number behind it: a street without a last part that tells it ("Oosterdwarsvaart 16", "Noordeinde 3"). */
function isUnknownStreet(word: Word, alone: boolean): boolean {
	return (
		(!alone || !word.opens) &&
		word.lower.length > 3 &&
		!isBenign(word.lower) &&
		!isCommonFirstName(word.lower)
	);
}

function byLowerCase(passage: Passage, at: number): WordRange | undefined {
	const word = passage.words[at];
	if (!word || word.lower.length < 7) return;
	const number = houseNumber(passage, at);
	if (number > at && (CLEAR_STREET.test(word.lower) || !isOrdinary(word.lower)))
		return [at, number];
	const before = passage.words[at - 1]?.lower ?? '';
	const street =
		/(?:straat|laan|plein|gracht|singel)$/.test(word.lower) &&
		(!isOrdinary(word.lower) || isHome(passage, at));
	return street && /^(?:de|het|in|aan|op)$/.test(before) ? [at, at] : undefined;
}

/** "wij wonen in de kerkstraat": an ordinary word is a name here, unless it only describes the street. */
function isHome(passage: Passage, at: number): boolean {
	const lives = passage.words
		.slice(Math.max(0, at - 5), at - 2)
		.some(({ lower }) => LIVES.test(lower));
	const where = /^(?:in|aan|op)$/.test(passage.words[at - 2]?.lower ?? '');
	return (
		lives &&
		where &&
		!/^(?:winkel|zij|woon|dwars|eenrichtings)/.test(passage.words[at]?.lower ?? '')
	);
}

/** @returns the index of the house number behind a street (with its letter), or of the street when there is none */
function houseNumber(passage: Passage, at: number, alone = true): number {
	let number = at + 1;
	if (/^(?:nr|nummer|no|huisnummer)$/.test(passage.words[number]?.lower ?? '')) number++;
	const word = passage.words[number];
	const next = passage.words[number + 1];
	if (!word || !NUMBER.test(word.text) || !/^(?:,? |\. )$/.test(word.gap)) return at;
	if (next?.gap === ' ' && COUNTED.test(next.lower)) return at;
	if (alone && next?.gap === ' ' && COUNTED_ALONE.test(next.lower)) return at;
	const letter =
		next &&
		/^(?: |-)$/.test(next.gap) &&
		/^(?:[a-h]|bis|hs|huis|boven|[ivx]{1,3})$/i.test(next.text) &&
		!/^(?:i|a)$/.test(next.text);
	return letter ? number + 1 : number;
}
