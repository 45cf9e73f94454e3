import type { Dense } from '#lib/analysis/math/dense.ts';
import type { FeatureSpace } from './feature-space.ts';

/**
 * What each pair of words and each word says about each theme and topic of the watch list (logistic regression, before the
 * text is scaled to length one). One matrix, so that the scores of a text are one sum over its rows: first a row of zeros,
 * then the pairs of the model, then a row per word as words are met.
 */
export interface WordScores extends Dense {
	/** Rows in use; there is room for more. */
	rows: number;
}

/** The row of words that say nothing: most names and typing errors share it. */
export const SILENT_ROW = 0;
const FIRST_PAIR = SILENT_ROW + 1;
const FIRST_ROWS = 256;

/**
 * The silent row and those of the pairs. O(pairs * width).
 *
 * @param width numbers in a row: themes and topics
 * @param logistic weights per column of the space, `width` each
 * @example
 * const stored = { grams: [], small: [], pairs: [[0, 0, 1]] };
 * const space = openSpace(openVocabulary(['taxi'], [1]), stored, 2, { gram: 0.5, small: 1, pair: 0.5 });
 * makeWordScores(1, space, Float32Array.of(7, 8)).values.slice(0, 2); // => [0, 4]
 */
export function makeWordScores(
	width: number,
	space: FeatureSpace,
	logistic: Float32Array
): WordScores {
	const { idf, firstPair, weights } = space;
	const pairs = idf.length - firstPair;
	const rows = FIRST_PAIR + pairs;
	const values = new Float32Array((rows + FIRST_ROWS) * width);
	for (let pair = 0; pair < pairs; pair++) {
		const value = weights.pair * idf[firstPair + pair]!;
		const from = (firstPair + pair) * width;
		const to = (FIRST_PAIR + pair) * width;
		for (let k = 0; k < width; k++) values[to + k] = value * logistic[from + k]!;
	}
	return { rows, width, values };
}

/**
 * The row of a pair.
 *
 * @param column its column in the space
 * @example
 * rowOfPair(open.space.firstPair, open.space); // => 1
 */
export function rowOfPair(column: number, { firstPair }: FeatureSpace): number {
	return FIRST_PAIR + column - firstPair;
}

/**
 * Make a row of zeros. O(1), once in a while O(rows).
 *
 * @returns its number
 * @example
 * const scores = { rows: 1, width: 2, values: new Float32Array(2) };
 * addScores(scores); // => 1
 */
export function addScores(scores: WordScores): number {
	const row = scores.rows++;
	if (scores.rows * scores.width > scores.values.length) {
		const larger = new Float32Array(2 * scores.rows * scores.width);
		larger.set(scores.values);
		scores.values = larger;
	}
	return row;
}
