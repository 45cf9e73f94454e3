import type { Corpus } from './corpus.ts';
import type { SparseRows } from './sparse.ts';

// A word of one story connects nothing; a word of every fifth story connects everything.
const MIN_STORIES = 2;
const MAX_SHARE = 0.2;

/** TF-IDF rows of some stories, length one each. `columnOf` gives the corpus column of each column. */
export interface WeighedRows extends SparseRows {
	columnOf: Int32Array;
}

/**
 * Describe stories by the words they share with others: ln((1 + n) / (1 + stories with the word)) + 1, length one.
 *
 * @param rows rows of the corpus to describe, in order
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
	const column: number[] = [];
	const value: number[] = [];
	rows.forEach((row, i) => {
		let squares = 0;
		for (let at = corpus.start[row]!; at < corpus.start[row + 1]!; at++) {
			const own = corpus.column[at]!;
			if (kept[own]! < 0) continue;
			const weight = Math.log((1 + all) / (1 + corpus.storiesWith[own]!)) + 1;
			column.push(kept[own]!);
			value.push(weight);
			squares += weight * weight;
		}
		for (let at = start[i]!; at < value.length; at++) value[at]! /= Math.sqrt(squares);
		start[i + 1] = value.length;
	});
	return {
		start,
		column: Int32Array.from(column),
		value: Float32Array.from(value),
		columns: columnOf.length,
		columnOf
	};
}
