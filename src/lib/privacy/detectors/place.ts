import { PLACE_CUES, TITLES } from '#lib/privacy/cues.ts';
import {
	isAmbiguousName,
	isBenign,
	isCommonFirstName,
	isListedWord,
	isOrdinary,
	isProperNoun,
	looksLikeName
} from '#lib/privacy/lexicon.ts';
import { unpackSet } from '#lib/privacy/lists/hashed-set.ts';
import { PLACES } from '#lib/privacy/lists/packed.ts';
import { LONG_PLACES, NOT_WITHOUT_CAPITAL } from '#lib/privacy/lists/places.ts';
import { HINT } from '#lib/privacy/hint.ts';
import { rangeOf, withArticle } from '#lib/privacy/range.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';

const isPlace = unpackSet(PLACES);
const longPlaces = new Map<string, string[][]>();
for (const entry of LONG_PLACES.split(/\s+/).map((place) => place.split('_'))) {
	const [first = ''] = entry;
	longPlaces.set(first, [...(longPlaces.get(first) ?? []), entry]);
}
const needsCapital = new Set(NOT_WITHOUT_CAPITAL.split(/\s+/));
/** "Nieuw Buinen", "Sint Jansteen", "De Meern": with a capital they start a place after "in". */
const FIRST_PARTS =
	/^(?:den|de|het|nieuwe?|oude?|sint|st|noord|zuid|oost|west|klein|groot|hoog|laag|ter)$/;
/** "Almere-Haven", "Een-West". */
const QUARTER = /^\p{Lu}\p{Ll}+-(?:Noord|Zuid|Oost|West|Centrum|Binnen|Buiten|Haven|Stad|Dorp)$/u;
const LAST_PARTS = /^(?:noord|zuid|oost|west|centrum|binnen|buiten|haven|stad)$/;

/**
 * Towns, villages, quarters, regions and countries. O(words).
 *
 * @example
 * findPlaces(readPassage('Wij wonen in Utrecht.')); // => [{ start: 13, end: 20, type: 'plaats' }]
 */
export function findPlaces(passage: Passage): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < passage.words.length; at++) {
		const word = passage.words[at];
		if (!word || (!word.capital && !(word.hints & HINT.place) && !follows(passage, at))) continue;
		const to = placeEnd(passage, at);
		if (to < at) continue;
		const from = withFirstPart(passage, at);
		spans.push({ ...rangeOf(passage, withArticle(passage, from), to), type: 'plaats' });
		at = to;
	}
	return spans;
}

/** "Sint Maartensbrug", "Nieuw Annerveen": what stands before a listed place and belongs to it. */
function withFirstPart(passage: Passage, at: number): number {
	const [before, word] = [passage.words[at - 1], passage.words[at]];
	const joined = before?.capital && word?.capital && word.gap === ' ';
	return joined && FIRST_PARTS.test(before.lower) ? at - 1 : at;
}

/** After "in", "naar" and the like. */
function follows(passage: Passage, at: number): boolean {
	return ((passage.words[at - 1]?.hints ?? 0) & HINT.where) > 0;
}

/** "van dalem naar gorkum": a listed name that is no Dutch word, without its capital. */
function isVillage(passage: Passage, at: number, word: Word): boolean {
	return (
		follows(passage, at) &&
		word.lower.length > 3 &&
		isProperNoun(word.lower) &&
		!isBenign(word.lower) &&
		!isAmbiguousName(word.lower) &&
		looksLikeName(word.lower, 0)
	);
}

/**
 * Whether a place may follow, also without a capital.
 *
 * @param lower a word in lower case
 * @example
 * isWhere('naar'); // => true
 */
export function isWhere(lower: string): boolean {
	return /^(?:in|te|uit|naar|vanuit|richting)$/.test(lower);
}

/**
 * Whether a word is a listed place, or the first of one.
 *
 * @param lower a word in lower case
 * @example
 * isPlaceStart('utrecht'); // => true
 */
export function isPlaceStart(lower: string): boolean {
	return isPlace(lower) || longPlaces.has(lower);
}

/** @returns the last word of the place that starts at `at`, or -1 */
function placeEnd(passage: Passage, at: number): number {
	const word = passage.words[at];
	const before = passage.words[at - 1];
	if (!word) return -1;
	const long = longPlaceEnd(passage, at);
	if (long >= 0) return withQuarter(passage, long);
	if (followsAddress(passage, at)) return withQuarter(passage, withRiver(passage, at));
	const cue = !!before && /^ '?$/.test(word.gap) && PLACE_CUES.has(before.lower);
	if (
		(word.capital || passage.dutch) &&
		isKnown(word, cue) &&
		!(before && TITLES.has(before.lower) && word.gap !== '\n')
	)
		return withQuarter(passage, withRiver(passage, at));
	if (cue && !word.capital) return isVillage(passage, at, word) ? at : -1;
	if (!cue || word.shout || /\d/.test(word.text)) return -1;
	return afterCue(passage, at, word);
}

function isKnown(word: Word, cue: boolean): boolean {
	if (QUARTER.test(word.text)) return true;
	const compound = word.capital && word.lower.includes('-');
	const first = compound ? (word.lower.split('-')[0] ?? '') : word.lower;
	if (!isPlace(word.lower) && !isPlace(first)) return false;
	if (word.capital) return !word.opens || !isOrdinary(first);
	return !needsCapital.has(word.lower) && (cue || !isListedWord(word.lower));
}

/** "Brinkstraat 22, Rolde" and "2314 AC Leiden". */
function followsAddress(passage: Passage, at: number): boolean {
	const [street, number, word] = [passage.words[at - 2], passage.words[at - 1], passage.words[at]];
	if (!word?.capital || word.shout || !street || !number || isBenign(word.lower)) return false;
	if (/^[A-Z]{2}$/.test(number.text))
		return /^[1-9]\d{3}$/.test(street.text) && /^,? {1,2}$/.test(word.gap);
	return (
		/^\d{1,4}[a-z]?$/i.test(number.text) &&
		word.gap === ', ' &&
		street.capital &&
		street.lower.length > 4
	);
}

function longPlaceEnd(passage: Passage, at: number): number {
	const word = passage.words[at];
	for (const parts of longPlaces.get(word?.lower ?? '') ?? []) {
		const same = parts.every((part, i) => {
			const other = passage.words[at + i];
			return other?.lower === part && (i === 0 || other.gap === ' ');
		});
		const last = passage.words[at + parts.length - 1];
		if (same && (last?.capital || last?.lower !== 'burg')) return at + parts.length - 1;
	}
	return -1;
}

/** "in Zwaagwesteinde", "naar Nieuw Buinen", "uit Alphen aan den Rijn". */
function afterCue(passage: Passage, at: number, word: Word): number {
	if (FIRST_PARTS.test(word.lower)) {
		const next = passage.words[at + 1];
		return next?.capital && next.gap === ' ' && !isBenign(next.lower)
			? withRiver(passage, at + 1)
			: -1;
	}
	if (isBenign(word.lower) || isCommonFirstName(word.lower)) return -1;
	if (
		isOrdinary(word.lower) &&
		!/^(?:in|te|uit|naar|vanuit|nei|út|yn|wijk|dorp|dorpje|gemeente|stad|stadje|buurt|buurtschap|eiland|polder)$/.test(
			passage.words[at - 1]?.text ?? ''
		)
	)
		return -1;
	return withQuarter(passage, withRiver(passage, at));
}

/** "aan den Rijn", "op Zoom", "bij Duurstede". */
function withRiver(passage: Passage, at: number): number {
	const link = passage.words[at + 1];
	if (!link || link.gap !== ' ' || !/^(?:aan|op|bij|a\/d)$/.test(link.lower)) return at;
	const article = /^(?:de|den|het|t)$/.test(passage.words[at + 2]?.lower ?? '') ? 1 : 0;
	const river = passage.words[at + 2 + article];
	return river?.capital && !isBenign(river.lower) && article ? at + 2 + article : at;
}

function withQuarter(passage: Passage, at: number): number {
	const next = passage.words[at + 1];
	return next?.capital && next.gap === ' ' && LAST_PARTS.test(next.lower) ? at + 1 : at;
}
