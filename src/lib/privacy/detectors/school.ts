import { chainEnd, isNear } from '#lib/privacy/chain.ts';
import { isBenign, isListedWord, isOrdinary, mayBeFirstName } from '#lib/privacy/lexicon.ts';
import { isCompoundOfOrdinary } from '#lib/privacy/name-words.ts';
import { rangeOf, withArticle } from '#lib/privacy/range.ts';
import type { WordRange } from '#lib/privacy/range.ts';
import { HINT } from '#lib/privacy/hint.ts';
import {
	ABBREVIATED,
	ARTICLES,
	DESCRIBES,
	ENDS,
	KIND_OF_SCHOOL,
	LOWER_ENDS,
	PEOPLE,
	STARTS,
	WINDS
} from '#lib/privacy/school-words.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';
import { findLowerSchool } from './school-lower.ts';

/**
 * Names of schools: by what ends them, by what starts them, or by an article with a capital after "op". O(words).
 *
 * @example
 * findSchools(readPassage('Hij zit op het Vlierduin College.')); // => [{ start: 11, end: 32, type: 'school' }]
 */
export function findSchools(passage: Passage): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < passage.words.length; at++) {
		const word = passage.words[at];
		if (!word || (!word.capital && !(word.hints & HINT.school))) continue;
		const found =
			byStart(passage, at) ??
			byEnd(passage, at) ??
			findLowerSchool(passage, at) ??
			byPair(passage, at) ??
			byArticle(passage, at);
		if (!found) continue;
		spans.push({ ...rangeOf(passage, withArticle(passage, found[0]), found[1]), type: 'school' });
	}
	return spans;
}

/**
 * A word without a capital that one of the rules of `findSchools` starts from.
 *
 * @param word in lower case
 * @example
 * mayTellSchool('basisschool'); // => true
 */
export function mayTellSchool(word: string): boolean {
	return (
		/^(?:op|naar|in)$/.test(word) ||
		word.endsWith('school') ||
		STARTS.has(word) ||
		LOWER_ENDS.has(word)
	);
}

/** "basisschool De Scharrelhoeve", "SO De Lichtwachter", "het ROC Zuiderpoort". */
function byStart(passage: Passage, at: number): WordRange | undefined {
	const word = passage.words[at];
	if (!word || !STARTS.has(word.lower)) return;
	const next = firstName(passage, at + 1);
	if (next < 0) return;
	const to = chainEnd(passage, next, (w) => !w.shout && !isBenign(w.lower));
	const named = passage.words[to];
	if (!named || (to === next && !isNamePart(named))) return;
	return [word.capital || ABBREVIATED.has(word.lower) ? at : at + 1, to];
}

/** The first capital after a start: past "de", a quotation mark, a colon or a comma. */
function firstName(passage: Passage, at: number): number {
	const word = passage.words[at];
	if (!word || !/^(?: '?|'|,? ["'“„‘]?|: ?["'“„‘]?)$/.test(word.gap)) return -1;
	if (word.capital)
		return isBenign(word.lower) && !ARTICLES.has(word.lower) && !WINDS.test(word.lower) ? -1 : at;
	const next = passage.words[at + 1];
	return ARTICLES.has(word.lower) &&
		next?.capital &&
		isNear(next) &&
		isNamePart(next) &&
		next.gap !== ', ' &&
		!/,/.test(word.gap)
		? at
		: -1;
}

/** "Vlierduin College", "Het Noorderlicht Atheneum". */
function byEnd(passage: Passage, at: number): WordRange | undefined {
	const word = passage.words[at];
	if (
		!word?.capital ||
		(word.opens &&
			!ARTICLES.has(word.lower) &&
			isOrdinary(word.lower) &&
			!ENDS.test(passage.words[at + 1]?.lower ?? ''))
	)
		return;
	if (at > 0 && passage.words[at - 1]?.capital && isNear(word) && !passage.words[at - 1]?.shout)
		return;
	const to = chainEnd(passage, at);
	let last = -1;
	for (let i = at; i <= to; i++) if (ENDS.test(passage.words[i]?.lower ?? '')) last = i;
	if (last < 0) return;
	const end = chainEnd(passage, last, (w) => !isBenign(w.lower) && !w.shout);
	const telling = passage.words
		.slice(at, end + 1)
		.some((w) => w.capital && !isBenign(w.lower) && !ENDS.test(w.lower) && !DESCRIBES.has(w.lower));
	const compound = passage.words.slice(at, end + 1).some(isCompoundSchool);
	const saint = /^(?:sint|st)$/.test(word.lower) && end > at;
	const titled = !word.opens && ARTICLES.has(word.lower) && end > at + 1;
	return telling || compound || saint || titled ? [at, end] : undefined;
}

/** "Vechtdalcollege", "Sint-Janslyceum", "Beatrixschool"; not "Hogeschool". */
function isCompoundSchool(word: Word): boolean {
	if (word.opens || isListedWord(word.lower)) return false;
	if (/^.{3,}(?:college|lyceum|gymnasium|atheneum)$/.test(word.lower)) return true;
	return /^.{4,}school$/.test(word.lower) && !KIND_OF_SCHOOL.test(word.lower);
}

/** "op De Wendakker", "van Het Paviljoentje": a capital article inside a sentence is a name. */
function byArticle(passage: Passage, at: number): WordRange | undefined {
	const word = passage.words[at];
	const next = passage.words[at + 1];
	if (
		!word ||
		!next ||
		!/^(?:De|Het|'T|T|It)$/.test(word.text) ||
		!next.capital ||
		next.shout ||
		!isNear(next)
	)
		return;
	if (isBenign(next.lower) || PEOPLE.test(next.lower) || isCompoundOfOrdinary(next.lower)) return;
	if (
		word.opens &&
		isOrdinary(next.lower) &&
		(next.lower.length > 10 || /(?:en|s|er|ing)$/.test(next.lower))
	)
		return;
	return [at, chainEnd(passage, at + 1, (w) => !isBenign(w.lower) && !w.shout)];
}

/** "bij Lek en Linge": two capitals that are no people. */
function byPair(passage: Passage, at: number): WordRange | undefined {
	const [prep, first, link, second] = [-1, 0, 1, 2].map((step) => passage.words[at + step]);
	if (!first || !second || !/^(?:op|bij|naar|van)$/.test(prep?.lower ?? '') || link?.lower !== 'en')
		return;
	const other = (word: Word) =>
		word.gap === ' ' &&
		isNamePart(word) &&
		!mayBeFirstName(word.lower) &&
		!(word.hints & HINT.place);
	return other(first) && other(second) ? [at, at + 2] : undefined;
}

function isNamePart(word: Word): boolean {
	if (!word.capital || word.shout || ARTICLES.has(word.lower)) return false;
	return !isBenign(word.lower) || WINDS.test(word.lower);
}
