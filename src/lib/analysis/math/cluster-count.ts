import { pickDense } from './dense.ts';
import type { Dense } from './dense.ts';
import { clusterRows } from './k-means.ts';
import { sampleRows } from './random.ts';
import type { Random } from './random.ts';

const MOST_CLUSTERS = 40;
const SAMPLE = 1_000;
const ROWS_PER_CLUSTER = 6;
// More clusters always fit a bit better; each must earn this much of the way that is left.
const WORTH = 0.015;
// Clusters are counted in steps of a quarter, so that forty of them are a dozen tries.
const STEP = 1.25;

/**
 * The number of clusters after which another one hardly brings rows nearer to their centre: where the curve of the fit
 * bends (the elbow). O(tries * rows * clusters * width) on a sample of at most 1,000 rows.
 *
 * Source: Thorndike 1953, "Who belongs in the family?" (the bend); how much a cluster must earn is ours.
 *
 * @param points rows of length one, or zeros
 * @returns 2 to 40, with six rows a cluster at least
 * @example
 * const points = { rows: 4, width: 2, values: Float32Array.of(1, 0, 1, 0, 0, 1, 0, 1) };
 * findClusterCount(points, seedRandom(1)); // => 2
 */
export function findClusterCount(points: Dense, random: Random): number {
	const sample = pickDense(points, sampleRows(points.rows, SAMPLE, random));
	const most = Math.max(2, Math.min(MOST_CLUSTERS, Math.floor(sample.rows / ROWS_PER_CLUSTER)));
	let best = 2;
	let fit = clusterRows(sample, best, random).fit;
	for (let k = 3; k <= most; k = Math.ceil(k * STEP)) {
		const next = clusterRows(sample, k, random).fit;
		if ((next - fit) / (1 - fit) < WORTH * (k - best)) break;
		best = k;
		fit = next;
	}
	return best;
}
