/**
 * What each word says about each theme and topic of the watch list, in one array: per word a row with what its stems and
 * characters say (logistic regression, before the text is scaled to length one).
 */
export interface WordScores {
	values: Float32Array;
	/** Numbers in a row. */
	width: number;
	/** Numbers in use. */
	used: number;
}

/** Where the row of words begins that say nothing: most names and typing errors share it. */
export const SILENT_ROW = 0;
const FIRST_ROWS = 256;

/**
 * No words yet but the silent one.
 *
 * @param width numbers in a row
 * @example
 * makeWordScores(40).used; // => 40
 */
export function makeWordScores(width: number): WordScores {
	return { values: new Float32Array(width * FIRST_ROWS), width, used: width };
}

/**
 * Make a row of zeros. O(1), once in a while O(rows).
 *
 * @returns where the row begins in `values`
 * @example
 * addScores(makeWordScores(40)); // => 40
 */
export function addScores(scores: WordScores): number {
	const from = scores.used;
	scores.used += scores.width;
	if (scores.used > scores.values.length) {
		const larger = new Float32Array(2 * scores.values.length);
		larger.set(scores.values);
		scores.values = larger;
	}
	return from;
}
