import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { readText } from './read-text.ts';
import type { ReadText } from './read-text.ts';
import { countTerms } from '#lib/analysis/model/term-weights.ts';
import { multiplyRow } from '#lib/analysis/math/sparse.ts';
import { makeTextRow } from './text-row.ts';
import type { TextRow } from './text-row.ts';

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

/** Room for one story, to be used again for the next. */
export interface StoryRoom extends StoryScores {
	row: TextRow;
}

/**
 * Room for one story; scores are zero.
 *
 * @example
 * makeStoryRoom(open).logistic.length === open.topics; // => true
 */
export function makeStoryRoom({ topics }: OpenModel): StoryRoom {
	return {
		lexicon: new Float64Array(topics),
		logistic: new Float64Array(topics),
		row: makeTextRow()
	};
}

/**
 * Read a text once and add up what each source of evidence says about each theme. O(words * themes).
 *
 * @param text any string
 * @param model opened model
 * @param room to use again for story after story; what it held is lost
 * @returns log odds per theme and source of evidence, and what the words are
 * @example
 * const { lexicon } = readStory('De taxi kwam niet.', open);
 * lexicon[codebook.themes.findIndex(({ id }) => id === 'vervoer')] > 0; // => true
 */
export function readStory(text: string, model: OpenModel, room = makeStoryRoom(model)): ReadStory {
	const { lexicon, logistic } = room;
	const read = readText(text, model, room.row);
	scoreTerms(read, model, lexicon);
	scoreLogistic(read, model, logistic);
	return { ...read, lexicon, logistic, offTopic: scoreOffTopic(read, model) };
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
	{ row, scale }: ReadText,
	{ topics, space, logistic, wordScores }: OpenModel,
	sums: Float64Array
): void {
	const biases = space.idf.length * topics;
	multiplyRow(row, 0, row.length, wordScores, sums);
	for (let k = 0; k < topics; k++) sums[k] = sums[k]! * scale + logistic[biases + k]!;
}

function scoreOffTopic(
	{ content, amounts, contentScale }: ReadText,
	{ space, offTopic }: OpenModel
): number {
	let off = 0;
	for (let i = 0; i < content.length; i++) off += amounts[i]! * content[i]!.offTopic;
	return off * contentScale + (offTopic[space.idf.length] ?? 0);
}
