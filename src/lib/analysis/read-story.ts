import type { OpenModel } from './open-model.ts';
import { readText } from './read-text.ts';
import type { ReadText } from './read-text.ts';
import { countTerms } from './term-weights.ts';
import { SILENT_ROW } from './word-scores.ts';

/** What each source of evidence says, in the order of the codebook; topics of the watch list come behind the themes. */
export interface StoryScores {
	lexicon: Float64Array;
	logistic: Float64Array;
	bayes: Float64Array;
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
 * makeStoryScores(open).logistic.length === open.themes; // => true
 */
export function makeStoryScores({ themes, topics }: OpenModel): StoryScores {
	return {
		lexicon: new Float64Array(topics),
		logistic: new Float64Array(themes),
		bayes: new Float64Array(topics)
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
	scoreBayes(read, model, scores.bayes);
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

function scoreLogistic(
	{ content, amounts, scale }: ReadText,
	model: OpenModel,
	sums: Float64Array
): void {
	const { themes } = model;
	const { values } = model.wordScores;
	const biases = model.space.idf.length * themes;
	sums.fill(0);
	for (let i = 0; i < content.length; i++) {
		const amount = amounts[i]!;
		const from = content[i]!.scores;
		if (from === SILENT_ROW) continue;
		for (let k = 0; k < themes; k++) sums[k]! += amount * values[from + k]!;
	}
	for (let k = 0; k < themes; k++) sums[k] = sums[k]! * scale + model.logistic[biases + k]!;
}

function scoreBayes({ content }: ReadText, model: OpenModel, sums: Float64Array): void {
	const { themes, topics } = model;
	const { values } = model.wordScores;
	sums.fill(0);
	for (let i = 0; i < content.length; i++) {
		const { scores, unknown } = content[i]!;
		if (unknown) continue;
		const from = scores + themes;
		for (let k = 0; k < topics; k++) sums[k]! += values[from + k]!;
	}
}

function scoreOffTopic({ content, amounts, scale }: ReadText, model: OpenModel): number {
	let off = 0;
	for (let i = 0; i < content.length; i++) off += amounts[i]! * content[i]!.offTopic;
	return off * scale + (model.offTopic[model.space.idf.length] ?? 0);
}
