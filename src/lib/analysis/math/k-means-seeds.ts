import { rowProduct, zeros } from './dense.ts';
import type { Dense } from './dense.ts';
import type { Random } from './random.ts';

// Rows that are tried for each seed; the one that leaves the rows nearest to a seed is taken.
const TRIALS = 4;

/**
 * Greedy k-means++: each next seed is a row drawn by how far it is from the seeds so far, the best of four.
 * O(rows * k * width). Source: Arthur & Vassilvitskii 2007, "k-means++: the advantages of careful seeding".
 *
 * @param points rows of length one
 * @returns k seeds; equal ones when there are fewer than k different rows
 * @example
 * const points = { rows: 2, width: 2, values: Float32Array.of(1, 0, 0, 1) };
 * chooseSeeds(points, 2, seedRandom(1)).rows; // => 2
 */
export function chooseSeeds(points: Dense, k: number, random: Random): Dense {
	const { rows, width, values } = points;
	const seeds = zeros(k, width);
	let distance = new Float64Array(rows).fill(1);
	for (let seed = 0; seed < k; seed++) {
		let best: { row: number; left: Float64Array<ArrayBuffer>; total: number } | undefined;
		for (let trial = 0; trial < (seed === 0 ? 1 : TRIALS); trial++) {
			const row = drawRow(distance, random);
			const left = distancesWith(row, points, distance);
			const total = sum(left);
			if (best === undefined || total < best.total) best = { row, left, total };
		}
		const { row, left } = best!;
		seeds.values.set(values.subarray(row * width, (row + 1) * width), seed * width);
		distance = left;
	}
	return seeds;
}

/** How far every row is from its nearest seed when this row is a seed too. */
function distancesWith(seed: number, points: Dense, distance: Float64Array) {
	const left = new Float64Array(points.rows);
	for (let row = 0; row < points.rows; row++) {
		const own = Math.max(0, 1 - rowProduct(points, row, points, seed));
		left[row] = Math.min(distance[row]!, own);
	}
	return left;
}

function drawRow(distance: Float64Array, random: Random): number {
	let left = random() * sum(distance);
	for (let row = 0; row < distance.length; row++) {
		left -= distance[row]!;
		if (left < 0) return row;
	}
	return 0;
}

function sum(values: Float64Array): number {
	let total = 0;
	for (let i = 0; i < values.length; i++) total += values[i]!;
	return total;
}
