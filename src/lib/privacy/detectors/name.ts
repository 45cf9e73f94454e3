import {
	ABBREVIATIONS,
	ACADEMIC,
	CALLED,
	isRole,
	KIN,
	PARTICLES,
	PERSON_CUES,
	SURNAME_STARTS,
	TITLES
} from '#lib/privacy/cues.ts';
import { HINT } from '#lib/privacy/hint.ts';
import { isAmbiguousName, isBenign, isOrdinary } from '#lib/privacy/lexicon.ts';
import { isInitial, isNameWord, mayContinueName } from '#lib/privacy/name-words.ts';
import { rangeOf, withArticle } from '#lib/privacy/range.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';

const MOST_PARTICLES = 3;
/** Bounds that keep a page of initials or particles linear. */
const MOST_INITIALS = 6;
const MOST_BEFORE = 8;

/**
 * People by their capitals: names, surnames with their particles, initials and academic titles. O(words).
 *
 * @example
 * findNames(readPassage('Toen belde mevrouw van der Berg.')); // => [{ start: 19, end: 31, type: 'naam' }]
 */
export function findNames(passage: Passage): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < passage.words.length; at++) {
		const from = nameStart(passage, at);
		if (from < 0) continue;
		const to = growRight(passage, from);
		spans.push(spanOf(passage, growLeft(passage, at), to));
		at = to;
	}
	return spans;
}

/** @returns the word a name is recognised by, from `at` on, or -1 */
function nameStart(passage: Passage, at: number): number {
	const word = passage.words[at];
	if (!word || (!word.capital && !((passage.words[at - 1]?.hints ?? 0) & HINT.title))) return -1;
	if (followsTitle(passage, at)) {
		const named = skipParticles(passage, at);
		const candidate = passage.words[named];
		if (candidate && isCalled(candidate, named > at) && (named === at || candidate.gap !== '\n'))
			return named;
	}
	if (isInitial(passage, at) && (!word.opens || isSigned(passage, at))) {
		const next = skipInitials(passage, at);
		const named = skipParticles(passage, next);
		const titled = named > next || next > at + 1 || word.opens || followsTitle(passage, at);
		const surname = titled ? passage.words[named]?.capital : isSurname(passage.words[named]);
		if (next > at && surname) return named;
	}
	const before = passage.words[at - 1]?.lower ?? '';
	const announced = KIN.has(before) || isRole(before) || CALLED.has(before);
	if (word.gap === ' ' && announced && mayContinueName(word)) return at;
	return isNameWord(passage, at) ? at : -1;
}

/** "Contact: B. Aarts, Heuvelstraat", "C.J. Bijvoet": a line may start so; "B. Vraag de juf" goes on. */
function isSigned(passage: Passage, at: number): boolean {
	const named = skipInitials(passage, at);
	const [surname, next] = [passage.words[named], passage.words[named + 1]];
	if (!surname?.capital || isBenign(surname.lower)) return false;
	return named > at + 1 || !next || /^(?:,| \(|\n)/.test(next.gap);
}

/** After an initial: "J. de Wit", but not "een E. Derde keer". */
function isSurname(word: Word | undefined): boolean {
	return (
		!!word && mayContinueName(word) && (isAmbiguousName(word.lower) || !isOrdinary(word.lower))
	);
}

/** After "mevrouw" any capital is a name, except another title or an institution. */
function isCalled(word: Word, afterParticle: boolean): boolean {
	if (!word.capital || /\d/.test(word.text)) return false;
	if (word.shout && word.text.length < 4) return false;
	return (
		afterParticle ||
		(!TITLES.has(word.lower) &&
			(!isBenign(word.lower) || /^(?:oost|west|noord|zuid|piet)$/.test(word.lower)))
	);
}

function followsTitle(passage: Passage, at: number): boolean {
	const word = passage.words[at];
	const before = passage.words[at - 1];
	if (!word || !before || !TITLES.has(before.lower)) return false;
	return /^ ?$/.test(word.gap) || (word.gap === '. ' && ABBREVIATIONS.has(before.lower));
}

function skipParticles(passage: Passage, at: number): number {
	let to = at;
	while (
		to - at < MOST_PARTICLES &&
		PARTICLES.has(passage.words[to]?.lower ?? '') &&
		isJoint(passage.words[to + 1])
	)
		to++;
	return to;
}

function skipInitials(passage: Passage, at: number): number {
	let to = at;
	while (
		to - at < MOST_INITIALS &&
		isInitial(passage, to) &&
		/^\. ?$/.test(passage.words[to + 1]?.gap ?? '')
	)
		to++;
	return to;
}

/** A space, or the apostrophe of 't: the words belong together. */
function isJoint(word: Word | undefined): boolean {
	return !!word && /^(?: '?|')$/.test(word.gap);
}

/** The last word of the name that `at` belongs to. */
function growRight(passage: Passage, at: number): number {
	let to = at;
	for (;;) {
		const next = passage.words[to + 1];
		if (!next) return to;
		const dotted = isInitial(passage, to) || (isInitial(passage, to + 1) && isJoint(next));
		if (
			dotted &&
			/^\.? ?$/.test(next.gap) &&
			(isInitial(passage, to + 1) || mayContinueName(next))
		) {
			to++;
			continue;
		}
		if (isJoint(next) && /^(?:sr|jr)$/.test(next.lower)) return to + 1;
		if (!isJoint(next) && next.gap !== ' - ' && next.gap !== '-') return to;
		const target = skipParticles(passage, to + 1);
		const named = passage.words[target];
		if (target > to + 1 ? !named?.capital || isBenign(named.lower) : !mayContinueName(named))
			return to;
		to = target;
	}
}

/** Takes in what stands before: "Van", "El", "De" after a title, initials, "mr." */
function growLeft(passage: Passage, at: number): number {
	let from = at;
	while (at - from < MOST_BEFORE) {
		const word = passage.words[from];
		const before = passage.words[from - 1];
		if (!word || !before) return from;
		const titled = followsTitle(passage, from - 1);
		const particle =
			isJoint(word) &&
			PARTICLES.has(before.lower) &&
			(titled ||
				(before.capital && (SURNAME_STARTS.has(before.lower) || !before.opens)) ||
				reachesTitle(passage, from - 1) ||
				followsPreposition(passage, from - 1));
		const initial = isInitial(passage, from - 1) && /^\. ?$/.test(word.gap);
		const academic = ACADEMIC.has(before.lower) && word.gap === '. ';
		const saint = before.capital && /^(?:sint|st)$/.test(before.lower) && isJoint(word);
		if (!particle && !initial && !academic && !saint) return from;
		from--;
	}
	return from;
}

/** "bij van Dijk", "met el Khattabi": two prepositions in a row, or a particle that is none. */
function followsPreposition(passage: Passage, at: number): boolean {
	const word = passage.words[at];
	if (!word || !SURNAME_STARTS.has(word.lower)) return false;
	return (
		/^(?:el|von|bin|abu|ait|aït)$/.test(word.lower) ||
		PERSON_CUES.has(passage.words[at - 1]?.lower ?? '')
	);
}

/** Whether only particles lie between this word and a title or an initial. */
function reachesTitle(passage: Passage, at: number): boolean {
	let from = at;
	while (
		from > at - MOST_PARTICLES &&
		PARTICLES.has(passage.words[from - 1]?.lower ?? '') &&
		isJoint(passage.words[from])
	)
		from--;
	return followsTitle(passage, from) || isInitial(passage, from - 1);
}

function spanOf(passage: Passage, from: number, to: number): Span {
	const range = rangeOf(passage, withArticle(passage, from), to);
	return { start: range.start, end: range.end + (isInitial(passage, to) ? 1 : 0), type: 'naam' };
}
