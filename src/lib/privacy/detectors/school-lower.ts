import { isNear } from '#lib/privacy/chain.ts';
import { isBenign, isOrdinary } from '#lib/privacy/lexicon.ts';
import type { WordRange } from '#lib/privacy/range.ts';
import {
	ARTICLES,
	DESCRIBES,
	LEVEL,
	LOWER_ENDS,
	LOWER_STARTS,
	PEOPLE
} from '#lib/privacy/school-words.ts';
import type { Story, Word } from '#lib/privacy/words.ts';

/** A school without a capital, from the word that gives it away: "basisschool de regenboog", "het kiekendief college". */
export function findLowerSchool(story: Story, at: number): WordRange | undefined {
	return (
		byLowerStart(story, at) ??
		bySitting(story, at) ??
		byBrackets(story, at) ??
		byLowerEnd(story, at)
	);
}

/** "op basisschool de regenboog", "obs 't kofschip". */
function byLowerStart(story: Story, at: number): WordRange | undefined {
	const word = story.words[at];
	const before = story.words[at - 1]?.lower ?? '';
	if (
		!word ||
		!LOWER_STARTS.has(word.lower) ||
		ARTICLES.has(before) ||
		(DESCRIBES.has(before) && !/^(?:op|van|bij|naar|in|voor|met|en|of)$/.test(before))
	)
		return;
	const next = story.words[at + 1];
	if (!next || next.capital || !isNear(next)) return;
	if (!ARTICLES.has(next.lower))
		return isOrdinary(next.lower) || isBenign(next.lower) ? undefined : [at + 1, at + 1];
	const named = story.words[at + 2];
	return named && isNear(named) && !PEOPLE.test(named.lower) ? [at + 1, at + 2] : undefined;
}

/** "ik zit op piter jelles": no sport, no level, no ordinary word. */
function bySitting(story: Story, at: number): WordRange | undefined {
	const [verb, word, next, second] = [-1, 0, 1, 2].map((step) => story.words[at + step]);
	if (
		word?.lower !== 'op' ||
		!/^(?:zit|zat|zitten|zaten|ga|gaat|ging)$/.test(verb?.lower ?? '') ||
		!story.dutch
	)
		return;
	const named = (w: Word | undefined) =>
		w?.gap === ' ' &&
		!w.capital &&
		/^\p{L}{4,}$/u.test(w.lower) &&
		!isOrdinary(w.lower) &&
		!isBenign(w.lower);
	if (next && ARTICLES.has(next.lower) && next.gap === ' ') {
		const to = second && endOfSittingAt(story, at + 2);
		return to ? [at + 1, to] : undefined;
	}
	if (!named(next)) return;
	return [at + 1, named(second) ? at + 2 : at + 1];
}

/** "zit op t noordlicht in de 2e", "zat op de kleine wereld in groep 4": what follows says that it was a school. */
function endOfSittingAt(story: Story, at: number): number | undefined {
	for (let to = at; to < at + 3; to++) {
		const word = story.words[to];
		if (
			!word ||
			word.gap.length > 2 ||
			word.capital ||
			isBenign(word.lower) ||
			DESCRIBES.has(word.lower)
		)
			return;
		const [near, article, far] = [1, 2, 3].map((step) => story.words[to + step]);
		const level = article?.lower === 'de' || article?.lower === 'het' ? far : article;
		if (near?.gap === ' ' && near.lower === 'in' && LEVEL.test(level?.lower ?? '')) return to;
	}
	return;
}

/** "mijn vorige school (de triangel)". */
function byBrackets(story: Story, at: number): WordRange | undefined {
	const [first, second] = [story.words[at + 1], story.words[at + 2]];
	if (!/school$/.test(story.words[at]?.lower ?? '') || !first || !/^ \('?$/.test(first.gap)) return;
	const closes = (word: Word) => story.text[word.end] === ')';
	if (closes(first))
		return isOrdinary(first.lower) || isBenign(first.lower) ? undefined : [at + 1, at + 1];
	return second && closes(second) && ARTICLES.has(first.lower) && first.lower !== 'een'
		? [at + 1, at + 2]
		: undefined;
}

/** "het kiekendief college". */
function byLowerEnd(story: Story, at: number): WordRange | undefined {
	const word = story.words[at];
	const before = story.words[at - 1];
	if (!word || !before || !LOWER_ENDS.has(word.lower) || word.gap !== ' ') return;
	if (
		DESCRIBES.has(before.lower) ||
		before.capital ||
		/\d/.test(before.lower) ||
		(/(?:e|ste|isch)$/.test(before.lower) && isOrdinary(before.lower))
	)
		return;
	return [
		ARTICLES.has(story.words[at - 2]?.lower ?? '') && before.gap === ' ' ? at - 2 : at - 1,
		at
	];
}
