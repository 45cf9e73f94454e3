import type { Corpus } from './corpus.ts';

/**
 * In how many of these stories each column occurs. O(words of the members).
 *
 * @param members rows of the corpus
 * @example
 * countColumns([0, 0], corpus).get(corpus.column[0]); // => 2
 */
export function countColumns(members: readonly number[], corpus: Corpus): Map<number, number> {
	const counts = new Map<number, number>();
	for (const i of members) {
		for (let at = corpus.start[i] ?? 0; at < (corpus.start[i + 1] ?? 0); at++) {
			const column = corpus.column[at] ?? 0;
			counts.set(column, (counts.get(column) ?? 0) + 1);
		}
	}
	return counts;
}
