import type { OpenModel } from './open-model.ts';
import { readText } from './read-text.ts';
import type { ReadText } from './read-text.ts';
import { countTerms } from './term-weights.ts';

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
	const biases = model.space.idf.length * themes;
	const scores = new Float64Array(themes);
	for (let i = 0; i < content.length; i++) {
		const amount = amounts[i]!;
		const { logistic } = content[i]!;
		for (let k = 0; k < themes; k++) scores[k]! += amount * logistic[k]!;
	}
	for (let k = 0; k < themes; k++) scores[k] = scores[k]! * scale + model.logistic[biases + k]!;
	return scores;
}

function scoreBayes({ content }: ReadText, { topics }: OpenModel): Float64Array {
	const scores = new Float64Array(topics);
	for (const { unknown, bayes } of content) {
		if (unknown) continue;
		for (let k = 0; k < topics; k++) scores[k]! += bayes[k]!;
	}
	return scores;
}

function scoreOffTopic({ content, amounts, scale }: ReadText, model: OpenModel): number {
	let off = 0;
	for (let i = 0; i < content.length; i++) off += amounts[i]! * content[i]!.offTopic;
	return off * scale + (model.offTopic[model.space.idf.length] ?? 0);
}
