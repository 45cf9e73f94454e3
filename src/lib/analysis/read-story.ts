import type { OpenModel } from './open-model.ts';
import { readText } from './read-text.ts';
import type { ReadText } from './read-text.ts';
import { countTerms } from './term-weights.ts';
import { SILENT_ROW } from './word-scores.ts';

/** A story as the model sees it. Scores are in the order of the codebook; topics of the watch list come behind the themes. */
export interface ReadStory extends ReadText {
	lexicon: Float64Array;
	logistic: Float64Array;
	bayes: Float64Array;
	/** Log odds of being no experience at all. */
	offTopic: number;
}

/**
 * Read a text once and add up what each source of evidence says about each theme. O(words * themes).
 *
 * @param text any string
 * @param model opened model
 */
export function readStory(text: string, model: OpenModel): ReadStory {
	const read = readText(text, model);
	return {
		...read,
		lexicon: scoreTerms(read, model),
		logistic: scoreLogistic(read, model),
		bayes: scoreBayes(read, model),
		offTopic: scoreOffTopic(read, model)
	};
}

function scoreTerms({ hits }: ReadText, model: OpenModel): Float64Array {
	const scores = new Float64Array(model.topics);
	for (const [term, count] of countTerms(hits)) {
		scores[model.index.terms[term]?.theme ?? 0]! += count * (model.termWeight[term] ?? 0);
	}
	return scores;
}

function scoreLogistic({ content, amounts, scale }: ReadText, model: OpenModel): Float64Array {
	const { themes } = model;
	const { values } = model.wordScores;
	const biases = model.space.idf.length * themes;
	const sums = new Float64Array(themes);
	for (let i = 0; i < content.length; i++) {
		const amount = amounts[i]!;
		const from = content[i]!.scores;
		if (from === SILENT_ROW) continue;
		for (let k = 0; k < themes; k++) sums[k]! += amount * values[from + k]!;
	}
	for (let k = 0; k < themes; k++) sums[k] = sums[k]! * scale + model.logistic[biases + k]!;
	return sums;
}

function scoreBayes({ content }: ReadText, model: OpenModel): Float64Array {
	const { themes, topics } = model;
	const { values } = model.wordScores;
	const sums = new Float64Array(topics);
	for (let i = 0; i < content.length; i++) {
		const { scores, unknown } = content[i]!;
		if (unknown) continue;
		const from = scores + themes;
		for (let k = 0; k < topics; k++) sums[k]! += values[from + k]!;
	}
	return sums;
}

function scoreOffTopic({ content, amounts, scale }: ReadText, model: OpenModel): number {
	let off = 0;
	for (let i = 0; i < content.length; i++) off += amounts[i]! * content[i]!.offTopic;
	return off * scale + (model.offTopic[model.space.idf.length] ?? 0);
}
