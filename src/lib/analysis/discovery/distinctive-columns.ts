import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import { countColumns } from '#lib/analysis/reading/count-columns.ts';
import { isReadable } from '#lib/analysis/dutch/tokens.ts';

const MOST_COLUMNS = 30;
// Words that the codebook teaches belong to its themes and name a new one badly: they count for this much.
const KNOWN_WORD = 0.3;

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
		if (count < minimum || count <= 1.5 * expected || !isReadable(word)) continue;
		const own = corpus.words[column]?.unknown ? 1 : KNOWN_WORD;
		scored.push({ column, score: own * count * Math.log(count / expected), word });
	}
	scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
	return scored.slice(0, MOST_COLUMNS).map(({ column }) => column);
}
