import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import { wordEvidence } from './evidence.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';

const MOST_KEYWORDS = 8;
const MOST_COLUMNS = 30;
// Words that the codebook teaches belong to its themes and name a new one badly: they count for this much.
const KNOWN_WORD = 0.3;
// The length of the vector of an average story: words of a story share one unit of length.
const TYPICAL_SCALE = 0.2;
// Three letters in a row: no number, no initials.
const READABLE = /\p{L}{3}/u;

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

/**
 * The words that set these stories apart from the others, most telling first: how often they say it, by how much more often
 * than chance, count * ln(count / expected). O(words of the members).
 *
 * Source: class-based TF-IDF after Grootendorst 2022, "BERTopic", with the expected count in place of the mean length.
 *
 * @param members rows of the corpus
 * @returns columns of the corpus, at most thirty
 * @example
 * distinctiveColumns([0, 12, 13], corpus).map((column) => corpus.shown[column]); // => ['opdagen', 'taxi']
 */
export function distinctiveColumns(members: readonly number[], corpus: Corpus): number[] {
	const minimum = members.length >= 6 ? 3 : 2;
	const scored: { column: number; score: number; word: string }[] = [];
	for (const [column, count] of countColumns(members, corpus)) {
		const expected = ((corpus.storiesWith[column] ?? 1) * members.length) / corpus.stories.length;
		const word = corpus.shown[column] ?? '';
		if (count < minimum || count <= 1.5 * expected || !READABLE.test(word)) continue;
		const own = corpus.words[column]?.unknown ? 1 : KNOWN_WORD;
		scored.push({ column, score: own * count * Math.log(count / expected), word });
	}
	scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
	return scored.slice(0, MOST_COLUMNS).map(({ column }) => column);
}

/** In how many of these stories each column occurs. */
function countColumns(members: readonly number[], corpus: Corpus): Map<number, number> {
	const counts = new Map<number, number>();
	for (const i of members) {
		for (let at = corpus.start[i] ?? 0; at < (corpus.start[i + 1] ?? 0); at++) {
			const column = corpus.column[at] ?? 0;
			counts.set(column, (counts.get(column) ?? 0) + 1);
		}
	}
	return counts;
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
		if (!READABLE.test(word)) continue;
		scored.push({ score: own, word });
		scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
		scored.length = Math.min(scored.length, MOST_KEYWORDS);
	}
	return scored.map(({ word }) => word);
}
