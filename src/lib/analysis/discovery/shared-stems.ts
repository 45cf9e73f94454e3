import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { contentWords } from '#lib/analysis/model/features.ts';
import { buildVocabulary, findStems } from '#lib/analysis/dutch/vocabulary.ts';

/** Texts as the stems that they share: per text its distinct stem numbers. */
export interface SharedStems {
	texts: Int32Array[];
	stems: number;
}

// A stem of one story connects nothing.
const MIN_STORIES = 2;

/**
 * Describe stories by the stems they share, with these stories as the only source: forms of a verb or noun meet, and a
 * compound counts for its parts where other stories use those. (On short stories this finds twice as much as plain stems.)
 * O(characters).
 *
 * @param most stories that may share a stem: one that more of them use connects everything
 * @returns stems numbered 0 to `stems` - 1; a text that shares nothing is empty
 * @example
 * findSharedStems([{ id: 'a', text: 'gepest' }, { id: 'b', text: 'pesten' }], 2).stems; // => 1
 */
export function findSharedStems(stories: readonly AnalysisStory[], most: number): SharedStems {
	const vocabulary = buildVocabulary(stories.map(({ text }) => text));
	const counts = new Int32Array(vocabulary.stems.length);
	const all = stories.map(({ text }) => {
		const own = new Set<number>();
		for (const word of contentWords(text).keys())
			for (const { stem } of findStems(word, vocabulary)) own.add(stem);
		for (const stem of own) counts[stem]! += 1;
		return own;
	});
	const number = new Map<number, number>();
	counts.forEach((count, stem) => {
		if (count >= MIN_STORIES && count <= most) number.set(stem, number.size);
	});
	const texts = all.map((own) =>
		Int32Array.from([...own].flatMap((stem) => number.get(stem) ?? []))
	);
	return { texts, stems: number.size };
}
