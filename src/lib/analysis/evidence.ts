import type { OpenModel } from './open-model.ts';
import type { ReadStory } from './read-story.ts';
import { countTerms } from './term-weights.ts';
import type { Word } from './words.ts';

/** How much each word and each term of a story speaks for one theme rather than for the average theme. */
export interface Evidence {
	/** Per word of the text; its terms are not in it. */
	words: Float64Array;
	/** Per hit of a term of this theme. */
	hits: { at: number; score: number }[];
}

/**
 * Take the score of a theme apart into the words and terms it is the sum of.
 *
 * @param theme number of the theme in the codebook
 */
export function findEvidence(story: ReadStory, theme: number, model: OpenModel): Evidence {
	const perWord = new Map<Word, number>();
	story.content.forEach((word, i) => {
		const amount = (story.amounts[i] ?? 0) * story.scale;
		perWord.set(word, wordEvidence(word, theme, amount, model) / word.count);
	});
	const counts = countTerms(story.hits);
	const raw = new Map<number, number>();
	for (const { term } of story.hits) raw.set(term, (raw.get(term) ?? 0) + 1);
	const hits: { at: number; score: number }[] = [];
	story.hits.forEach((hit, at) => {
		if (model.index.terms[hit.term]?.theme !== theme) return;
		const total = (counts.get(hit.term) ?? 0) * (model.termWeight[hit.term] ?? 0);
		hits.push({ at, score: (model.settings.lexicon * total) / (raw.get(hit.term) ?? 1) });
	});
	return { words: Float64Array.from(story.words, (word) => perWord.get(word) ?? 0), hits };
}

/** What one word says for a theme beyond what it says for the average theme. */
export function wordEvidence(word: Word, theme: number, amount: number, model: OpenModel): number {
	const { settings } = model;
	const logistic = settings.logistic * amount * ((word.logistic[theme] ?? 0) - word.meanLogistic);
	return logistic + settings.bayes * ((word.bayes[theme] ?? 0) - word.meanBayes);
}
