import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import type { SparseRows } from '#lib/analysis/math/sparse.ts';

// A word of one story connects nothing; a word of every fifth story connects everything.
const MIN_STORIES = 2;
const MAX_SHARE = 0.2;

/** TF-IDF rows of some stories, length one each. `columnOf` gives the corpus column of each column. */
export interface WeighedRows extends SparseRows {
	columnOf: Int32Array;
}

/**
 * Describe stories by the words they share with others: ln((1 + n) / (1 + stories with the word)) + 1, length one.
 * O(words). A word of one of these stories, or of more than a fifth of the corpus, is left out.
 *
 * Source: Spärck Jones 1972 (inverse document frequency), smoothed as scikit-learn's `TfidfTransformer` does.
 *
 * @param rows rows of the corpus to describe, in order
 * @returns one row per story asked for; a story that shares nothing is an empty row
 * @example
 * weighRows([0, 12, 13], corpus).start.length; // => 4
 */
export function weighRows(rows: readonly number[], corpus: Corpus): WeighedRows {
	const stories = new Int32Array(corpus.storiesWith.length);
	for (const row of rows) {
		for (let at = corpus.start[row]!; at < corpus.start[row + 1]!; at++)
			stories[corpus.column[at]!]! += 1;
	}
	const all = corpus.stories.length;
	const most = Math.max(MIN_STORIES, MAX_SHARE * all);
	const columnOf = Int32Array.from(stories.keys()).filter((column) => {
		return stories[column]! >= MIN_STORIES && corpus.storiesWith[column]! <= most;
	});
	const kept = new Int32Array(stories.length).fill(-1);
	columnOf.forEach((column, at) => (kept[column] = at));
	const start = new Int32Array(rows.length + 1);
	rows.forEach((row, i) => {
		let length = 0;
		for (let at = corpus.start[row]!; at < corpus.start[row + 1]!; at++)
			if (kept[corpus.column[at]!]! >= 0) length++;
		start[i + 1] = start[i]! + length;
	});
	const column = new Int32Array(start[rows.length]!);
	const value = new Float32Array(column.length);
	const weights = Float64Array.from(
		columnOf,
		(own) => Math.log((1 + all) / (1 + corpus.storiesWith[own]!)) + 1
	);
	rows.forEach((row, i) => {
		let to = start[i]!;
		let squares = 0;
		for (let at = corpus.start[row]!; at < corpus.start[row + 1]!; at++) {
			const own = kept[corpus.column[at]!]!;
			if (own < 0) continue;
			column[to++] = own;
			squares += weights[own]! ** 2;
		}
		for (to = start[i]!; to < start[i + 1]!; to++)
			value[to] = weights[column[to]!]! / Math.sqrt(squares);
	});
	return { start, column, value, columns: columnOf.length, columnOf };
}
