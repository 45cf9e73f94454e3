import { joinGroups } from './linkage.ts';
import type { Likenesses } from './linkage.ts';
import { mixTexts } from './mixture.ts';
import type { Mixture } from './mixture.ts';
import type { Random } from './random.ts';

// One mixture of short texts is half chance; twenty agree on what is not (measured; more add nothing).
const MOST_VIEWS = 20;
const FEWEST_VIEWS = 5;
// Texts times views, so that a thousand texts do not take a minute.
const WORK = 8_000;
const VIEW_ROUNDS = 15;
// Coarse views that differ from each other divide more finely together than each does alone.
const COARSE = 0.5;

// Two texts that were together last time stay together unless the views say otherwise this strongly.
const MEMORY = 0.8;

export interface ConsensusOptions {
	/** Number of clusters; found when absent. */
	wanted?: number;
	/** Texts a cluster needs. */
	smallest: number;
	/** Cluster of each text last time, -1 for a new one: so clusters stay themselves. */
	before?: Int32Array;
}

/**
 * Divide short texts by what many mixtures agree on: how often do two texts fall into one cluster? Clusters are then
 * joined from those shares by average linkage. Steadier than one mixture, and nearer to how people divide.
 * O(views * rounds * words * k + texts^2 log texts) time, O(texts^2) memory.
 *
 * Source: Fred & Jain 2005, "Combining multiple clusterings using evidence accumulation".
 *
 * @param texts per text its distinct word numbers, 0 to words - 1
 * @param words number of words
 * @returns cluster of each text, and how much it agrees with that cluster, 0..1
 * @example
 * const texts = [Int32Array.of(0, 1), Int32Array.of(0, 1), Int32Array.of(2, 3), Int32Array.of(2, 3)];
 * agreeOnClusters(texts, 4, seedRandom(1), { wanted: 2, smallest: 2 }).of; // => [0, 0, 1, 1]
 */
export function agreeOnClusters(
	texts: readonly Int32Array[],
	words: number,
	random: Random,
	{ wanted, smallest, before }: ConsensusOptions
): Mixture {
	const kept = before?.reduce((highest, one) => Math.max(highest, one + 1), 0) ?? 0;
	const clusters = wanted ?? Math.max(kept, new Set(mixTexts(texts, words, random).of).size);
	const views = Math.min(MOST_VIEWS, Math.max(FEWEST_VIEWS, Math.floor(WORK / texts.length)));
	const coarse = Math.max(2, Math.round(COARSE * clusters));
	const agreement = { n: texts.length, values: new Float32Array(texts.length ** 2) };
	for (let view = 0; view < views; view++) {
		const { of } = mixTexts(texts, words, random, { wanted: coarse, rounds: VIEW_ROUNDS });
		addView(agreement, of, 1 / views);
	}
	if (before) addView(agreement, before, MEMORY);
	const of = joinGroups(agreement, clusters, smallest);
	return { of, p: meanAgreement(agreement, of) };
}

/** Two texts in one cluster agree that much more; those in no cluster (-1) say nothing. */
function addView({ n, values }: Likenesses, of: Int32Array, weight: number): void {
	for (let i = 0; i < n; i++) {
		if (of[i]! < 0) continue;
		for (let j = 0; j < n; j++) if (of[i] === of[j]) values[i * n + j]! += weight;
	}
}

/** How much each text agrees with its cluster as a whole, 0..1. */
function meanAgreement({ n, values }: Likenesses, of: Int32Array): Float64Array {
	const size = new Map<number, number>();
	for (const cluster of of) size.set(cluster, (size.get(cluster) ?? 0) + 1);
	return Float64Array.from(of, (cluster, i) => {
		let sum = 0;
		for (let j = 0; j < n; j++) if (of[j] === cluster) sum += values[i * n + j]!;
		return Math.min(1, sum / (size.get(cluster) ?? 1));
	});
}
