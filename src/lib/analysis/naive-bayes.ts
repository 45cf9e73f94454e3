import { findStems } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { contentWords } from './features.ts';
import type { Lesson } from './teaching.ts';

// A whole story teaches as much as a sentence of this many words: most of its words are not about its theme.
const SENTENCE = 12;

/**
 * How much more often a theme uses each stem than all themes together do: log p(stem | theme) - log p(stem).
 * Counts are smoothed with `prior` words of the average text, so a rare stem says little until it is seen more often.
 * O(words + stems * themes).
 *
 * Source: Zhai & Lafferty 2004, "A study of smoothing methods for language models" (Dirichlet prior).
 *
 * @param lessons those that are off topic do not count
 * @param themes number of themes, topics of the watch list included
 * @param prior words, above 0
 * @returns one row of `themes` numbers per stem
 * @example
 * const lessons = [{ text: 'taxi', theme: 0, weight: 1 }, { text: 'plein', theme: 1, weight: 1 }];
 * const [first = 0, second = 0] = fitBayes(lessons, buildVocabulary(['taxi', 'plein']), 2, 1);
 * first > second; // => true
 */
export function fitBayes(
	lessons: readonly Lesson[],
	vocabulary: Vocabulary,
	themes: number,
	prior: number
): Float32Array {
	const stems = vocabulary.stems.length;
	const counts = new Float64Array(stems * themes);
	const perTheme = new Float64Array(themes);
	const perStem = new Float64Array(stems);
	let total = 0;
	for (const lesson of lessons) {
		if (lesson.theme < 0 || lesson.story) continue;
		const words = contentWords(lesson.text);
		const share = lesson.weight * Math.min(1, SENTENCE / words.size);
		for (const word of words.keys()) {
			for (const { stem, weight } of findStems(word, vocabulary)) {
				const amount = weight * share;
				counts[stem * themes + lesson.theme]! += amount;
				perTheme[lesson.theme]! += amount;
				perStem[stem]! += amount;
				total += amount;
			}
		}
	}
	const table = new Float32Array(stems * themes);
	for (let stem = 0; stem < stems; stem++) {
		const share = ((perStem[stem] ?? 0) + 1) / (total + stems);
		for (let k = 0; k < themes; k++) {
			const own = ((counts[stem * themes + k] ?? 0) + prior * share) / ((perTheme[k] ?? 0) + prior);
			table[stem * themes + k] = Math.log(own / share);
		}
	}
	return table;
}
