import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import { countColumns } from '#lib/analysis/reading/count-columns.ts';
import { isReadable } from '#lib/analysis/dutch/tokens.ts';
import { wordEvidence } from './evidence.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';

const MOST_KEYWORDS = 8;
// The length of the vector of an average story: words of a story share one unit of length.
const TYPICAL_SCALE = 0.2;

/**
 * The words that carry a theme of the codebook in these stories: those that speak for it, by how many stories say them.
 * O(words of the members).
 *
 * @param members rows of the corpus
 * @param theme number of the theme
 * @returns at most eight, most telling first, as people write them
 * @example
 * const vervoer = codebook.themes.findIndex(({ id }) => id === 'vervoer');
 * codebookKeywords([0, 12, 13], vervoer, corpus, open); // => ['taxi', 'opdagen']
 */
export function codebookKeywords(
	members: readonly number[],
	theme: number,
	corpus: Corpus,
	model: OpenModel
): string[] {
	return best(countColumns(members, corpus), corpus, (column, count) => {
		const word = corpus.words[column];
		return word ? Math.log1p(count) * wordEvidence(word, theme, TYPICAL_SCALE, model) : 0;
	});
}

function best(
	counts: ReadonlyMap<number, number>,
	corpus: Corpus,
	score: (column: number, count: number) => number
): string[] {
	const scored: { score: number; word: string }[] = [];
	for (const [column, count] of counts) {
		const own = score(column, count);
		// Thousands of words say a little; only the few best are looked at.
		const worst = scored[MOST_KEYWORDS - 1];
		if (own <= 0 || (worst && own < worst.score)) continue;
		const word = corpus.shown[column] ?? '';
		if (!isReadable(word)) continue;
		scored.push({ score: own, word });
		scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
		scored.length = Math.min(scored.length, MOST_KEYWORDS);
	}
	return scored.map(({ word }) => word);
}
