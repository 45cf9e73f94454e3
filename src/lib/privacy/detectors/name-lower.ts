import {
	CALLED,
	DUTCH,
	GOES_ON,
	isRole,
	KIN,
	LETTER_OF_SURNAME,
	PARTICLES,
	PERSON_CUES,
	TITLES,
	VERBS
} from '#lib/privacy/cues.ts';
import {
	isAmbiguousFirstName,
	isAmbiguousName,
	isBenign,
	isCommonFirstName,
	isFirstName,
	isOrdinary,
	isProperNoun,
	looksLikeName
} from '#lib/privacy/lexicon.ts';
import { HINT } from '#lib/privacy/hint.ts';
import { isToponym, surnameWithParticle } from './surname-lower.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';

/** Shorter names are too often something else in the language of teenagers. */
const SHORTEST_WITHOUT_CUE = 4;
/** Ends of surnames that no ordinary word after a title has. */
const SURNAME_END = /(?:[dtrkmp]sen|nssen|stra|sma|inga|ema|ink|mans)$/;

/**
 * People without a capital: after a cue, or when the name is common and no Dutch word. O(words).
 *
 * @example
 * findLowerCaseNames(readPassage('ik praat met juf fatima')); // => [{ start: 17, end: 23, type: 'naam' }]
 */
export function findLowerCaseNames(passage: Passage): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < passage.words.length; at++) {
		const word = passage.words[at];
		if (!word || word.capital || /^\d/.test(word.text)) continue;
		const announced = (passage.words[at - 1]?.hints ?? 0) & HINT.announces;
		if (!announced && !(word.hints & HINT.given)) continue;
		const to = nameEnd(passage, at);
		if (to < at) continue;
		const end = passage.words[to]?.end ?? word.end;
		spans.push({ start: word.start, end, type: 'naam' });
		at = to;
	}
	return spans;
}

/** @returns the last word of the name that starts at `at`, or -1 */
function nameEnd(passage: Passage, at: number): number {
	const before = passage.words[at - 1];
	const word = passage.words[at];
	if (!word) return -1;
	if (before && joins(word)) {
		if (TITLES.has(before.lower)) return afterTitle(passage, at);
		if (isRole(before.lower) && isRoleOfSomeone(passage, at)) return afterTitle(passage, at);
		if (
			KIN.has(before.lower) &&
			isKnownName(word) &&
			!(isAmbiguousName(word.lower) && before.capital)
		)
			return withSurname(passage, at);
		if (isCalling(passage, at) && (isUnusual(word) || isAmbiguousFirstName(word.lower)))
			return withSurname(passage, at);
	}
	return passage.dutch ? withoutTitle(passage, at, word) : -1;
}

/** A common name, or a surname with its particle after "van" or "naast". */
function withoutTitle(passage: Passage, at: number, word: Word): number {
	const before = passage.words[at - 1];
	if (isBenign(word.lower) || /^(?:een|geen)$/.test(before?.lower ?? '')) return -1;
	if (word.lower.length >= SHORTEST_WITHOUT_CUE && isCommonFirstName(word.lower))
		return withSurname(passage, at);
	if (word.lower === 'vd') return surnameWithParticle(passage, at);
	if (!before || !joins(word) || !PERSON_CUES.has(before.lower)) return -1;
	if (/^(?:van|de|den|ten|ter)$/.test(word.lower)) return surnameWithParticle(passage, at);
	return -1;
}

/** "juf sanne", "meneer van den berg", "mevrouw de wit". */
function afterTitle(passage: Passage, at: number): number {
	let to = at;
	while (
		to < at + 3 &&
		PARTICLES.has(passage.words[to]?.lower ?? '') &&
		joins(passage.words[to + 1])
	)
		to++;
	const word = passage.words[to];
	if (!word || word.capital || TITLES.has(word.lower) || /^\d/.test(word.text)) return -1;
	if (to > at && isWhat(passage, to, word)) return -1;
	// "ik moest van de juf in de hoek": where, not who.
	if (to > at && /^(?:in|op)$/.test(passage.words[at]?.lower ?? '')) return -1;
	const named =
		isKnownName(word) ||
		isLetterOf(passage, at, word) ||
		isAfterShortTitle(passage, at, word) ||
		isLadyThe(passage, at, word) ||
		(to > at && isToponym(word.lower)) ||
		SURNAME_END.test(word.lower) ||
		(to > at && (!isOrdinary(word.lower) || endsInSurnameParticle(passage, to))) ||
		(isUnusual(word) && passage.dutch);
	return named && !goesOn(passage, to, word) ? withSurname(passage, to) : -1;
}

/** "de docent van frans", "de therapeut al aan": what, not who; but "mevrouw van den boom", "meneer van rijk". */
function isWhat(passage: Passage, at: number, { lower }: Word): boolean {
	if (DUTCH.has(lower)) return true;
	const surname = isAmbiguousName(lower) && !isAmbiguousFirstName(lower);
	return isBenign(lower) && !surname && !endsInSurnameParticle(passage, at);
}

/** "juf koos een boek", but "ome koos is lief". */
function goesOn(passage: Passage, at: number, { lower }: Word): boolean {
	const next = passage.words[at + 1];
	return GOES_ON.has(lower) && !(lower === 'koos' && VERBS.has(next?.lower ?? ''));
}

/** "mevr de laat van wiskunde": what somebody does ("mevrouw de directeur") is known. */
function isLadyThe(passage: Passage, at: number, word: Word): boolean {
	const [title, particle] = [passage.words[at - 1]?.lower ?? '', passage.words[at]?.lower];
	if (!/^(?:mevr|mvr|mw|mevrouw|dhr|meneer)$/.test(title) || particle !== 'de') return false;
	return passage.words[at + 1] === word && !isBenign(word.lower) && !isRole(word.lower);
}

/** "mw b", "meneer k"; "meneer u" goes on. */
function isLetterOf(passage: Passage, at: number, word: Word): boolean {
	const title = passage.words[at - 1]?.lower ?? '';
	const called = /^(?:mevr|mvr|mw|mevrouw|dhr|meneer|juf|meester)$/.test(title);
	return called && word.gap === ' ' && /^[a-hj-sv-z]$/.test(word.text);
}

/** "mevr kloosterboer": these are written before a name; sooner than before "mw vertelde". */
function isAfterShortTitle(passage: Passage, at: number, { lower }: Word): boolean {
	if (!/^(?:mevr|mvr|mw|dhr)$/.test(passage.words[at - 1]?.lower ?? '')) return false;
	if (/(?:[td]e|cht)$/.test(lower) && isOrdinary(lower) && !isAmbiguousName(lower)) return false;
	return (
		lower.length > 3 && !DUTCH.has(lower) && !VERBS.has(lower) && !isRole(lower) && !isBenign(lower)
	);
}

/** "mevrouw ter braak": only a surname goes on after these. */
function endsInSurnameParticle(passage: Passage, at: number): boolean {
	return /^(?:ter|ten|der|den|el|al|ait|van 't)$/.test(passage.words[at - 1]?.lower ?? '');
}

/** "mentor van dijk" is a name, "mentor van school" and "de docent op zich" are not. */
function isRoleOfSomeone(passage: Passage, at: number): boolean {
	const word = passage.words[at];
	if (!word) return false;
	if (!PARTICLES.has(word.lower)) return isKnownName(word);
	return /^(?:van|de|den|der|ter|ten|el|al)$/.test(word.lower);
}

/** "ik heet ...", "mijn naam is ...", "ze noemen me ...". */
function isCalling(passage: Passage, at: number): boolean {
	const [two, one] = [passage.words[at - 2]?.lower ?? '', passage.words[at - 1]?.lower ?? ''];
	if (CALLED.has(one)) return true;
	if (one === 'is' && /^(?:naam|name)$/.test(two)) return true;
	return CALLED.has(two) && /^(?:me|mij|hem|haar|hij|ze|zij|ik|gewoon)$/.test(one);
}

function withSurname(passage: Passage, at: number): number {
	let to = at + 1;
	while (to < at + 4 && PARTICLES.has(passage.words[to]?.lower ?? '') && joins(passage.words[to]))
		to++;
	const word = passage.words[to];
	if (!word || word.capital || !joins(word) || GOES_ON.has(word.lower)) return at;
	const dotted = word.text.length === 1 && passage.text[word.end] === '.';
	if (to === at + 1 && (dotted || LETTER_OF_SURNAME.test(word.text))) return to;
	const afterParticle = to > at + 1 && isAmbiguousName(word.lower);
	return afterParticle ||
		isFirstName(word.lower) ||
		(isProperNoun(word.lower) && looksLikeName(word.lower))
		? to
		: at;
}

function isKnownName(word: Word): boolean {
	return (
		isFirstName(word.lower) ||
		isProperNoun(word.lower) ||
		(isAmbiguousName(word.lower) && !GOES_ON.has(word.lower))
	);
}

function isUnusual(word: Word): boolean {
	return (
		/^\p{L}{3,}$/u.test(word.lower) &&
		!isBenign(word.lower) &&
		!isOrdinary(word.lower) &&
		(isKnownName(word) || looksLikeName(word.lower))
	);
}

function joins(word: Word | undefined): boolean {
	return !!word && /^(?: '?|\. |')$/.test(word.gap);
}
