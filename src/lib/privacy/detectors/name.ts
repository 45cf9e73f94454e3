import {
	ABBREVIATIONS,
	ACADEMIC,
	KIN,
	PARTICLES,
	PERSON_CUES,
	ROLES,
	SURNAME_STARTS,
	TITLES
} from '#lib/privacy/cues.ts';
import { HINT } from '#lib/privacy/hint.ts';
import { isAmbiguousName, isBenign, isOrdinary } from '#lib/privacy/lexicon.ts';
import { isInitial, isNameWord, mayContinueName } from '#lib/privacy/name-words.ts';
import { rangeOf, withArticle } from '#lib/privacy/range.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Story, Word } from '#lib/privacy/words.ts';

const MOST_PARTICLES = 3;
/** Bounds that keep a page of initials or particles linear. */
const MOST_INITIALS = 6;
const MOST_BEFORE = 8;

/** People by their capitals: names, surnames with their particles, initials and academic titles. */
export function findNames(story: Story): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < story.words.length; at++) {
		const from = nameStart(story, at);
		if (from < 0) continue;
		const to = growRight(story, from);
		spans.push(spanOf(story, growLeft(story, at), to));
		at = to;
	}
	return spans;
}

/** @returns the word a name is recognised by, from `at` on, or -1 */
function nameStart(story: Story, at: number): number {
	const word = story.words[at];
	if (!word || (!word.capital && !((story.words[at - 1]?.hints ?? 0) & HINT.title))) return -1;
	if (followsTitle(story, at)) {
		const named = skipParticles(story, at);
		const candidate = story.words[named];
		if (candidate && isCalled(candidate, named > at) && (named === at || candidate.gap !== '\n'))
			return named;
	}
	if (isInitial(story, at) && (!word.opens || isListedSurname(story, at + 1))) {
		const next = skipInitials(story, at);
		const named = skipParticles(story, next);
		const titled = named > next || next > at + 1 || word.opens || followsTitle(story, at);
		const surname = titled ? story.words[named]?.capital : isSurname(story.words[named]);
		if (next > at && surname) return named;
	}
	const before = story.words[at - 1]?.lower ?? '';
	if (word.gap === ' ' && (KIN.has(before) || ROLES.has(before)) && mayContinueName(word))
		return at;
	return isNameWord(story, at) ? at : -1;
}

/** "Contact: B. Aarts, Heuvelstraat": at the start of a line a surname ends there too; "B. Vraag de juf" goes on. */
function isListedSurname(story: Story, at: number): boolean {
	const surname = story.words[at];
	const next = story.words[at + 1];
	if (!surname?.capital || isBenign(surname.lower)) return false;
	return !next || /^(?:,| \(|\n)/.test(next.gap);
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

function followsTitle(story: Story, at: number): boolean {
	const word = story.words[at];
	const before = story.words[at - 1];
	if (!word || !before || !TITLES.has(before.lower)) return false;
	return /^ ?$/.test(word.gap) || (word.gap === '. ' && ABBREVIATIONS.has(before.lower));
}

function skipParticles(story: Story, at: number): number {
	let to = at;
	while (
		to - at < MOST_PARTICLES &&
		PARTICLES.has(story.words[to]?.lower ?? '') &&
		isJoint(story.words[to + 1])
	)
		to++;
	return to;
}

function skipInitials(story: Story, at: number): number {
	let to = at;
	while (
		to - at < MOST_INITIALS &&
		isInitial(story, to) &&
		/^\. ?$/.test(story.words[to + 1]?.gap ?? '')
	)
		to++;
	return to;
}

/** A space, or the apostrophe of 't: the words belong together. */
function isJoint(word: Word | undefined): boolean {
	return !!word && /^(?: '?|')$/.test(word.gap);
}

/** The last word of the name that `at` belongs to. */
function growRight(story: Story, at: number): number {
	let to = at;
	for (;;) {
		const next = story.words[to + 1];
		if (!next) return to;
		const dotted = isInitial(story, to) || (isInitial(story, to + 1) && isJoint(next));
		if (dotted && /^\.? ?$/.test(next.gap) && (isInitial(story, to + 1) || mayContinueName(next))) {
			to++;
			continue;
		}
		if (!isJoint(next) && next.gap !== ' - ' && next.gap !== '-') return to;
		const target = skipParticles(story, to + 1);
		const named = story.words[target];
		if (target > to + 1 ? !named?.capital || isBenign(named.lower) : !mayContinueName(named))
			return to;
		to = target;
	}
}

/** Takes in what stands before: "Van", "El", "De" after a title, initials, "mr." */
function growLeft(story: Story, at: number): number {
	let from = at;
	while (at - from < MOST_BEFORE) {
		const word = story.words[from];
		const before = story.words[from - 1];
		if (!word || !before) return from;
		const titled = followsTitle(story, from - 1);
		const particle =
			isJoint(word) &&
			PARTICLES.has(before.lower) &&
			(titled ||
				(before.capital && (SURNAME_STARTS.has(before.lower) || !before.opens)) ||
				reachesTitle(story, from - 1) ||
				followsPreposition(story, from - 1));
		const initial = isInitial(story, from - 1) && /^\. ?$/.test(word.gap);
		const academic = ACADEMIC.has(before.lower) && word.gap === '. ';
		if (!particle && !initial && !academic) return from;
		from--;
	}
	return from;
}

/** "bij van Dijk", "met el Khattabi": two prepositions in a row, or a particle that is none. */
function followsPreposition(story: Story, at: number): boolean {
	const word = story.words[at];
	if (!word || !SURNAME_STARTS.has(word.lower)) return false;
	return (
		/^(?:el|von|bin|abu|ait|aït)$/.test(word.lower) ||
		PERSON_CUES.has(story.words[at - 1]?.lower ?? '')
	);
}

/** Whether only particles lie between this word and a title or an initial. */
function reachesTitle(story: Story, at: number): boolean {
	let from = at;
	while (
		from > at - MOST_PARTICLES &&
		PARTICLES.has(story.words[from - 1]?.lower ?? '') &&
		isJoint(story.words[from])
	)
		from--;
	return followsTitle(story, from) || isInitial(story, from - 1);
}

function spanOf(story: Story, from: number, to: number): Span {
	const range = rangeOf(story, withArticle(story, from), to);
	return { start: range.start, end: range.end + (isInitial(story, to) ? 1 : 0), type: 'naam' };
}
