import { dampen } from '#lib/analysis/model/features.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import type { FoundText } from '#lib/analysis/reading/read-text.ts';
import type { Word } from '#lib/analysis/model/words.ts';

/** How much each word and each term of a story speaks for one theme rather than for the average theme. */
export interface Evidence {
	/** Per distinct word (`content` of the text), each time that it is said; its terms are not in it. */
	content: number[];
	/** Per hit of a term of this theme. */
	hits: { at: number; score: number }[];
}

/**
 * Take the score of a theme apart into the words and terms it is the sum of. O(words).
 *
 * @param text what `readText` found in a story
 * @param theme number of the theme in the codebook; topics of the watch list come behind the themes
 * @returns log odds beyond the average theme; below 0 for what speaks against it
 * @example
 * const taxi = codebook.themes.findIndex(({ id }) => id === 'vervoer');
 * const { content } = findEvidence(readText('taxi', open), taxi, open);
 * content[0] > 0; // => true
 */
export function findEvidence(text: FoundText, theme: number, model: OpenModel): Evidence {
	const { counts, amounts, scale } = text;
	const content = text.content.map(
		(word, i) => wordEvidence(word, theme, amounts[i]! * scale, model) / counts[i]!
	);
	return { content, hits: termEvidence(text, theme, model) };
}

/** A term said more than once shares its score among the places where it is said. */
function termEvidence({ hits }: FoundText, theme: number, model: OpenModel): Evidence['hits'] {
	const own: { at: number; term: number }[] = [];
	for (let at = 0; at < hits.length; at++) {
		const { term } = hits[at]!;
		if (model.index.terms[term]!.theme === theme) own.push({ at, term });
	}
	const counts = new Map<number, number>();
	for (const { term } of own) counts.set(term, (counts.get(term) ?? 0) + 1);
	return own.map(({ at, term }) => {
		const count = counts.get(term)!;
		const total = dampen(count) * model.termWeight[term]!;
		return { at, score: (model.settings.lexicon * total) / count };
	});
}

/**
 * What one word says for a theme beyond what it says for the average theme: log odds.
 *
 * @param theme number of the theme in the codebook; topics of the watch list come behind the themes
 * @param amount what the word weighs in its text: how often it is said, dampened, times the scale of the text
 * @example
 * const taxi = codebook.themes.findIndex(({ id }) => id === 'vervoer');
 * const [word] = readText('taxi', open).words;
 * wordEvidence(word, taxi, 0.2, open) > 0; // => true
 */
export function wordEvidence(word: Word, theme: number, amount: number, model: OpenModel): number {
	const { settings, topics, wordScores } = model;
	const score = wordScores.values[word.row * topics + theme]!;
	return settings.logistic * amount * (score - word.meanScore);
}
