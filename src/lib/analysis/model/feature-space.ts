import { describeWord, distinctWords } from './features.ts';
import type { KnownWord } from './features.ts';
import { findGrams } from '#lib/analysis/dutch/grams.ts';
import { makePairTable } from './pair-table.ts';
import type { PairTable } from './pair-table.ts';
import { isStopWord } from '#lib/analysis/dutch/stop-words.ts';
import { foldedWords } from '#lib/analysis/dutch/vocabulary.ts';
import type { Vocabulary } from '#lib/analysis/dutch/vocabulary.ts';

/** How much each kind of column counts beside a stem. */
export interface FeatureWeights {
	/** A run of characters. */
	gram: number;
	/** A small word: it names no subject, but how people talk goes with what they talk about. */
	small: number;
	/** Two words that follow each other. */
	pair: number;
}

/** What is stored of the columns beside the stems: each with the number of texts that use it. */
export interface StoredColumns {
	grams: readonly (readonly [gram: string, count: number])[];
	small: readonly (readonly [word: string, count: number])[];
	/** Units of both words: a stem by its number, a small word by its own behind the stems. */
	pairs: readonly (readonly [first: number, second: number, count: number])[];
}

/** The columns that texts are described by: stems, runs of characters, small words and pairs, in that order. */
export interface FeatureSpace {
	vocabulary: Vocabulary;
	stored: StoredColumns;
	/** Column of a run of characters and of a small word. */
	grams: Map<string, number>;
	small: Map<string, number>;
	/** Column of a pair by its units. */
	pairs: PairTable;
	/** Column of the first small word; minus the number of stems it is how far columns and units lie apart. */
	firstSmall: number;
	/** Column of the first pair; the last kind. */
	firstPair: number;
	/** Inverse document frequency per column, 0..1: 1 for a column that one text uses. */
	idf: Float32Array;
	weights: FeatureWeights;
	/** Words seen so far. */
	known: Map<string, KnownWord>;
}

// A run of characters or a small word that one text uses is more often a name or a slip than a lesson.
const MIN_TEXTS = 2;
// There are so many pairs that those of a few texts would be most of the model (measured: they add nothing).
const MIN_PAIR_TEXTS = 5;
// Units stay far below this, and two of them in one number below 2^53.
const UNITS = 2 ** 26;

/**
 * Decide which columns the teaching texts need and how rare each is. O(characters).
 *
 * @param texts the teaching texts
 * @param vocabulary their stems
 * @returns a space of all stems, of runs of characters and small words in two texts or more, and of pairs in five or more
 * @example
 * const texts = ['de taxi', 'onze taxi'];
 * const space = buildSpace(texts, buildVocabulary(texts), { gram: 0.5, small: 1, pair: 1 });
 * space.stored.grams; // => [['#tax', 2], ['taxi', 2], ['axi#', 2]]
 */
export function buildSpace(
	texts: readonly string[],
	vocabulary: Vocabulary,
	weights: FeatureWeights
): FeatureSpace {
	const words = texts.map(foldedWords);
	const grams = weights.gram > 0 ? countIn(words, gramsOf, MIN_TEXTS) : [];
	const small =
		weights.small > 0 ? countIn(words, (own) => new Set(own.filter(isStopWord)), MIN_TEXTS) : [];
	const space = openSpace(vocabulary, { grams, small, pairs: [] }, texts.length, weights);
	if (weights.pair === 0) return space;
	const pairs = countIn(words, (own) => pairsOf(own, space), MIN_PAIR_TEXTS).map(
		([key, count]) => [...readPair(key), count] as const
	);
	return openSpace(vocabulary, { grams, small, pairs }, texts.length, weights);
}

/**
 * Rebuild a space from its stored lists. O(columns).
 *
 * @param texts number of teaching texts
 * @param weights as it was built with
 * @example
 * const stored = { grams: [['taxi', 2]], small: [], pairs: [] };
 * openSpace(openVocabulary(['taxi'], [1]), stored, 2, { gram: 0.5, small: 1, pair: 1 }).idf; // => [1, 0]
 */
export function openSpace(
	vocabulary: Vocabulary,
	stored: StoredColumns,
	texts: number,
	weights: FeatureWeights
): FeatureSpace {
	const { grams, small, pairs } = stored;
	const firstGram = vocabulary.stems.length;
	const firstSmall = firstGram + grams.length;
	const firstPair = firstSmall + small.length;
	const counts = [
		...vocabulary.counts,
		...grams.map(([, count]) => count),
		...small.map(([, count]) => count),
		...pairs.map(([, , count]) => count)
	];
	return {
		vocabulary,
		stored,
		grams: new Map(grams.map(([gram], at) => [gram, firstGram + at])),
		small: new Map(small.map(([word], at) => [word, firstSmall + at])),
		pairs: makePairTable(pairs.map(([first, second], at) => [first, second, firstPair + at])),
		firstSmall,
		firstPair,
		idf: Float32Array.from(counts, (count) => rarity(count, texts)),
		weights,
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

function countIn<Key extends string | number>(
	texts: readonly (readonly string[])[],
	keysOf: (words: readonly string[]) => Iterable<Key>,
	least: number
): [Key, number][] {
	const counts = new Map<Key, number>();
	for (const words of texts)
		for (const key of keysOf(words)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].filter(([, count]) => count >= least);
}

function gramsOf(words: readonly string[]): Set<string> {
	const grams = new Set<string>();
	for (const word of distinctWords(words).keys()) {
		if (!isStopWord(word)) for (const gram of findGrams(word)) grams.add(gram);
	}
	return grams;
}

function pairsOf(words: readonly string[], space: FeatureSpace): Set<number> {
	const pairs = new Set<number>();
	let before = -1;
	for (const word of words) {
		const { unit } = describeWord(word, space);
		if (before >= 0 && unit >= 0) pairs.add(before * UNITS + unit);
		before = unit;
	}
	return pairs;
}

function readPair(key: number): [number, number] {
	return [Math.floor(key / UNITS), key % UNITS];
}
