import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { readText } from './read-text.ts';
import type { ReadText } from './read-text.ts';
import { countTerms } from '#lib/analysis/model/term-weights.ts';
import { SILENT_ROW } from '#lib/analysis/model/word-scores.ts';
import type { Word } from './words.ts';

/** What each source of evidence says, in the order of the codebook; topics of the watch list come behind the themes. */
export interface StoryScores {
	lexicon: Float64Array;
	logistic: Float64Array;
}

/** A story as the model sees it. */
export interface ReadStory extends ReadText, StoryScores {
	/** Log odds of being no experience at all. */
	offTopic: number;
}

/**
 * Room for the scores of one story, all zero.
 *
 * @example
 * makeStoryScores(open).logistic.length === open.topics; // => true
 */
export function makeStoryScores({ topics }: OpenModel): StoryScores {
	return {
		lexicon: new Float64Array(topics),
		logistic: new Float64Array(topics)
	};
}

/**
 * Read a text once and add up what each source of evidence says about each theme. O(words * themes).
 *
 * @param text any string
 * @param model opened model
 * @param scores room to use again for story after story; what it held is lost
 * @returns log odds per theme and source of evidence, and what the words are
 * @example
 * const { lexicon } = readStory('De taxi kwam niet.', open);
 * lexicon[codebook.themes.findIndex(({ id }) => id === 'vervoer')] > 0; // => true
 */
export function readStory(
	text: string,
	model: OpenModel,
	scores = makeStoryScores(model)
): ReadStory {
	const read = readText(text, model);
	scoreTerms(read, model, scores.lexicon);
	scoreLogistic(read, model, scores.logistic);
	return { ...read, ...scores, offTopic: scoreOffTopic(read, model) };
}

function scoreTerms(
	{ hits }: ReadText,
	{ index, termWeight }: OpenModel,
	sums: Float64Array
): void {
	const { terms, amounts } = countTerms(hits, index);
	sums.fill(0);
	for (let i = 0; i < terms.length; i++) {
		const term = terms[i]!;
		sums[index.terms[term]!.theme]! += amounts[i]! * termWeight[term]!;
	}
}

function scoreLogistic(text: ReadText, model: OpenModel, sums: Float64Array): void {
	const { topics } = model;
	const biases = model.space.idf.length * topics;
	sums.fill(0);
	addWords(text.content, text.amounts, model, sums);
	addWords(text.small, text.smallAmounts, model, sums);
	addPairs(text.pairs, model, sums);
	for (let k = 0; k < topics; k++) sums[k] = sums[k]! * text.scale + model.logistic[biases + k]!;
}

function addWords(
	words: readonly Word[],
	amounts: readonly number[],
	{ topics, wordScores }: OpenModel,
	sums: Float64Array
): void {
	const { values } = wordScores;
	for (let i = 0; i < words.length; i++) {
		const amount = amounts[i]!;
		const from = words[i]!.scores;
		if (from === SILENT_ROW) continue;
		for (let k = 0; k < topics; k++) sums[k]! += amount * values[from + k]!;
	}
}

function addPairs(
	pairs: readonly number[],
	{ topics, space, logistic }: OpenModel,
	sums: Float64Array
): void {
	for (let i = 0; i < pairs.length; i++) {
		const value = space.weights.pair * space.idf[pairs[i]!]!;
		const from = pairs[i]! * topics;
		for (let k = 0; k < topics; k++) sums[k]! += value * logistic[from + k]!;
	}
}

function scoreOffTopic(
	{ content, amounts, contentScale }: ReadText,
	{ space, offTopic }: OpenModel
): number {
	let off = 0;
	for (let i = 0; i < content.length; i++) off += amounts[i]! * content[i]!.offTopic;
	return off * contentScale + (offTopic[space.idf.length] ?? 0);
}
