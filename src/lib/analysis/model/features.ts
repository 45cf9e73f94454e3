import type { FeatureSpace } from './feature-space.ts';
import { findGrams } from '#lib/analysis/dutch/grams.ts';
import { findPair, makePairTable } from './pair-table.ts';
import { isStopWord } from '#lib/analysis/dutch/stop-words.ts';
import { findStems, foldedWords } from '#lib/analysis/dutch/vocabulary.ts';
import type { StemWeight } from '#lib/analysis/dutch/vocabulary.ts';

export type Feature = [column: number, value: number];

/** A word in a feature space: its columns and, where it can be half of a pair, its unit; else -1. */
export interface KnownWord {
	features: Feature[];
	unit: number;
}

/**
 * The columns of one word and their values, before the word is weighed in a text. O(characters).
 *
 * @param folded a word as `fold` gives it
 * @param stems what `findStems` finds for it; nothing for a stop word
 * @returns distinct columns with values from 0 up
 * @example
 * const stored = { grams: [['taxi', 1]], small: [['de', 1]], pairs: [] };
 * const space = openSpace(openVocabulary(['taxi'], [1]), stored, 2, { gram: 0.5, small: 1, pair: 1 });
 * findFeatures('taxi', findStems('taxi', space.vocabulary), space); // => [[0, 1], [1, 0.5]]
 * findFeatures('de', [], space); // => [[2, 1]]
 */
export function findFeatures(
	folded: string,
	stems: readonly StemWeight[],
	space: FeatureSpace
): Feature[] {
	const { idf, weights } = space;
	if (idf.length === 0) return [];
	if (isStopWord(folded)) {
		const column = space.small.get(folded);
		return column === undefined ? [] : [[column, weights.small * idf[column]!]];
	}
	const features: Feature[] = [];
	for (const { stem, weight } of stems) features.push([stem, weight * (idf[stem] ?? 0)]);
	for (const gram of findGrams(folded)) {
		const column = space.grams.get(gram);
		if (column === undefined || hasColumn(features, column)) continue;
		features.push([column, weights.gram * (idf[column] ?? 0)]);
	}
	return features;
}

function hasColumn(features: readonly Feature[], column: number): boolean {
	for (let at = 0; at < features.length; at++) if (features[at]![0] === column) return true;
	return false;
}

/**
 * The number by which pairs know a word: its first stem or, behind the stems, the small word; -1 for a word that is new.
 * O(1).
 *
 * @param stems what `findStems` finds for it; nothing for a stop word
 * @example
 * const stored = { grams: [], small: [['de', 1]], pairs: [] };
 * const space = openSpace(openVocabulary(['taxi'], [1]), stored, 2, { gram: 0.5, small: 1, pair: 1 });
 * findUnit('de', [], space); // => 1
 */
export function findUnit(
	folded: string,
	stems: readonly StemWeight[],
	{ small, firstSmall, vocabulary }: FeatureSpace
): number {
	if (stems.length > 0) return stems[0]!.stem;
	const column = small.get(folded);
	return column === undefined ? -1 : vocabulary.stems.length + column - firstSmall;
}

/**
 * What a space knows of a folded word, looked up once. O(characters) for a new one, then O(1).
 *
 * @example
 * const stored = { grams: [], small: [], pairs: [] };
 * const space = openSpace(openVocabulary(['taxi'], [1]), stored, 2, { gram: 0.5, small: 1, pair: 1 });
 * describeWord('taxi', space); // => { features: [[0, 1]], unit: 0 }
 */
export function describeWord(folded: string, space: FeatureSpace): KnownWord {
	let known = space.known.get(folded);
	if (known === undefined) {
		const stems = isStopWord(folded) ? [] : findStems(folded, space.vocabulary);
		known = {
			features: findFeatures(folded, stems, space),
			unit: findUnit(folded, stems, space)
		};
		space.known.set(folded, known);
	}
	return known;
}

/**
 * Column of two words that follow each other, by their units; -1 when the pair says nothing. O(1).
 *
 * @example
 * const stored = { grams: [], small: [['de', 1]], pairs: [[1, 0, 1]] };
 * const space = openSpace(openVocabulary(['taxi'], [1]), stored, 2, { gram: 0.5, small: 1, pair: 1 });
 * findPairColumn(1, 0, space); // => 2
 * findPairColumn(0, 1, space); // => -1
 */
export function findPairColumn(first: number, second: number, { pairs }: FeatureSpace): number {
	return first < 0 || second < 0 ? -1 : findPair(pairs, first, second);
}

/**
 * How often each word occurs. O(words).
 *
 * @example
 * distinctWords(['de', 'taxi', 'de']); // => new Map([['de', 2], ['taxi', 1]])
 */
export function distinctWords(words: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/**
 * How often each folded word that is no stop word occurs. O(characters).
 *
 * @example
 * contentWords('Taxi na taxi kwam te laat.'); // => new Map([['taxi', 2]])
 */
export function contentWords(text: string): Map<string, number> {
	return distinctWords(foldedWords(text).filter((word) => !isStopWord(word)));
}

/**
 * What a word counts that is said so often, 1 or more: twice is a bit more than once, not double.
 *
 * Source: Manning, Raghavan & Schütze 2008, "Introduction to Information Retrieval", section 6.4.1 (sublinear tf:
 * 1 + ln tf).
 *
 * @param count 1 or more
 * @example
 * dampen(2); // => 1.693 (rounded)
 */
export function dampen(count: number): number {
	return 1 + Math.log(count);
}

/**
 * The same columns without small words and pairs: those stay empty. O(1).
 *
 * @example
 * const stored = { grams: [], small: [['de', 1]], pairs: [] };
 * const space = openSpace(openVocabulary(['taxi'], [1]), stored, 2, { gram: 0.5, small: 1, pair: 1 });
 * describeText('de taxi', contentOnly(space)); // => [[0, 1]]
 */
export function contentOnly(space: FeatureSpace): FeatureSpace {
	return { ...space, small: new Map(), pairs: makePairTable([]), known: new Map() };
}

/**
 * The row of a text: the features of its words, dampened for repetition, and of the pairs they make, scaled to length one
 * by word and pair. (Not by column, so that a text's score is a sum over its words and can be explained by them.)
 * O(characters).
 *
 * @returns distinct columns with values; a text without known words has none
 * @example
 * const stored = { grams: [], small: [], pairs: [] };
 * const space = openSpace(openVocabulary(['taxi', 'plein'], [1, 1]), stored, 2, { gram: 0.5, small: 1, pair: 1 });
 * describeText('De taxi op het plein', space); // => [[0, 0.707], [1, 0.707]] (rounded)
 */
export function describeText(text: string, space: FeatureSpace): Feature[] {
	const words = foldedWords(text);
	const row = new Map<number, number>();
	let squares = 0;
	const add = (column: number, value: number) => {
		row.set(column, (row.get(column) ?? 0) + value);
		squares += value * value;
	};
	for (const [word, count] of distinctWords(words)) {
		const amount = dampen(count);
		for (const [column, value] of describeWord(word, space).features) add(column, amount * value);
	}
	let before = -1;
	for (const word of words) {
		const { unit } = describeWord(word, space);
		const column = findPairColumn(before, unit, space);
		if (column >= 0) add(column, space.weights.pair * space.idf[column]!);
		before = unit;
	}
	const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
	return [...row].map(([column, value]) => [column, value * scale]);
}
