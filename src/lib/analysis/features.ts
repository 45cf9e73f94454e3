import { findGrams } from './grams.ts';
import { findStems, foldedWords } from './vocabulary.ts';
import type { StemWeight, Vocabulary } from './vocabulary.ts';
import { isStopWord } from './stop-words.ts';

/** The columns that words are described by: first the stems of the vocabulary, then runs of characters. */
export interface FeatureSpace {
	vocabulary: Vocabulary;
	grams: Map<string, number>;
	/** The runs with the number of texts that use them, as they are stored. */
	gramCounts: readonly (readonly [string, number])[];
	/** Inverse document frequency per column, 0..1: 1 for a column that one text uses. */
	idf: Float32Array;
	gramWeight: number;
	/** Features of the words seen so far. */
	known: Map<string, Feature[]>;
}

export type Feature = [column: number, value: number];

// A run of characters that one text uses is more often a name than a lesson.
const MIN_GRAM_TEXTS = 2;

/**
 * Decide which columns the teaching texts need and how rare each is. O(characters).
 *
 * @param texts the teaching texts
 * @param vocabulary their stems
 * @param gramWeight how much a run of characters counts beside a stem
 * @returns a space of all stems and of the runs of characters that at least two texts use
 * @example
 * const texts = ['de taxi', 'onze taxi'];
 * buildSpace(texts, buildVocabulary(texts), 0.5).gramCounts; // => [['#tax', 2], ['taxi', 2], ['axi#', 2]]
 */
export function buildSpace(
	texts: readonly string[],
	vocabulary: Vocabulary,
	gramWeight: number
): FeatureSpace {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const own = new Set<string>();
		for (const word of contentWords(text).keys()) for (const gram of findGrams(word)) own.add(gram);
		for (const gram of own) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	const kept = [...counts].filter(([, count]) => count >= MIN_GRAM_TEXTS);
	return openSpace(vocabulary, kept, texts.length, gramWeight);
}

/**
 * Rebuild a space from its stored lists. O(columns).
 *
 * @param grams each with the number of texts that use it
 * @param texts number of teaching texts
 * @param gramWeight as it was built with
 * @example
 * openSpace(openVocabulary(['taxi'], [1]), [['taxi', 2]], 2, 0.5).idf; // => [1, 0]
 */
export function openSpace(
	vocabulary: Vocabulary,
	grams: readonly (readonly [string, number])[],
	texts: number,
	gramWeight: number
): FeatureSpace {
	const stems = vocabulary.stems.length;
	const idf = new Float32Array(stems + grams.length);
	vocabulary.counts.forEach((count, at) => (idf[at] = rarity(count, texts)));
	grams.forEach(([, count], at) => (idf[stems + at] = rarity(count, texts)));
	return {
		vocabulary,
		gramCounts: grams,
		grams: new Map(grams.map(([gram], at) => [gram, stems + at])),
		idf,
		gramWeight,
		known: new Map()
	};
}

/**
 * How rare something is among texts, 0 (in all of them) to 1 (in one or none): ln(n / count) / ln(n), so that the scale does
 * not depend on how many texts there are.
 *
 * Source: Spärck Jones 1972 (inverse document frequency); dividing by ln(n) is ours.
 *
 * @param count texts that have it
 * @param texts all texts, n
 * @example
 * rarity(10, 100); // => 0.5
 */
export function rarity(count: number, texts: number): number {
	if (texts < 2) return 1;
	return Math.max(0, Math.log(texts / Math.max(1, Math.min(count, texts))) / Math.log(texts));
}

/**
 * The columns of one word and their values, before the word is weighed in a text. O(characters).
 *
 * @param folded a word as `fold` gives it, no stop word
 * @param stems what `findStems` finds for it
 * @returns distinct columns with values 0..1
 * @example
 * const space = openSpace(openVocabulary(['taxi'], [1]), [['taxi', 1]], 2, 0.5);
 * findFeatures('taxi', findStems('taxi', space.vocabulary), space); // => [[0, 1], [1, 0.5]]
 */
export function findFeatures(
	folded: string,
	stems: readonly StemWeight[],
	space: FeatureSpace
): Feature[] {
	const features: Feature[] = [];
	if (space.idf.length === 0) return features;
	for (const { stem, weight } of stems) features.push([stem, weight * (space.idf[stem] ?? 0)]);
	for (const gram of findGrams(folded)) {
		const column = space.grams.get(gram);
		if (column === undefined || hasColumn(features, column)) continue;
		features.push([column, space.gramWeight * (space.idf[column] ?? 0)]);
	}
	return features;
}

function hasColumn(features: readonly Feature[], column: number): boolean {
	for (let at = 0; at < features.length; at++) if (features[at]![0] === column) return true;
	return false;
}

/**
 * How often each folded word that is no stop word occurs. O(characters).
 *
 * @example
 * contentWords('Taxi na taxi kwam te laat.'); // => new Map([['taxi', 2]])
 */
export function contentWords(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of foldedWords(text)) {
		if (!isStopWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/**
 * What a word counts that is said so often, 1 or more: twice is a bit more than once, not double.
 *
 * Source: Manning, Raghavan & Schütze 2008, "Introduction to Information Retrieval", section 6.4.1 (sublinear tf: 1 + ln tf).
 *
 * @param count 1 or more
 * @example
 * dampen(2); // => 1.693 (rounded)
 */
export function dampen(count: number): number {
	return 1 + Math.log(count);
}

/**
 * The row of a text: the features of its words, dampened for repetition and scaled to length one by word.
 * (By word and not by column, so that a text's score is a sum over its words and can be explained by them.)
 * O(characters).
 *
 * @returns distinct columns with values; a text without known words has none
 * @example
 * const space = openSpace(openVocabulary(['taxi', 'plein'], [1, 1]), [], 2, 0.5);
 * describeText('De taxi op het plein', space); // => [[0, 0.707], [1, 0.707]] (rounded)
 */
export function describeText(text: string, space: FeatureSpace): Feature[] {
	const row = new Map<number, number>();
	let squares = 0;
	for (const [word, count] of contentWords(text)) {
		const amount = dampen(count);
		let features = space.known.get(word);
		if (features === undefined) {
			features = findFeatures(word, findStems(word, space.vocabulary), space);
			space.known.set(word, features);
		}
		for (const [column, value] of features) {
			row.set(column, (row.get(column) ?? 0) + amount * value);
			squares += (amount * value) ** 2;
		}
	}
	const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
	return [...row].map(([column, value]) => [column, value * scale]);
}
