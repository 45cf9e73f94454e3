import { normaliseRows, zeros } from './dense.ts';
import type { Dense } from './dense.ts';
import { sampleRows } from './random.ts';
import type { Random } from './random.ts';

export interface Clusters {
	/** Cluster of each row, 0 to k - 1. */
	of: Int32Array;
	centres: Dense;
	/** Mean likeness of a row to its centre, -1..1. */
	fit: number;
}

const STARTS = 5;
const SEED_SAMPLE = 2_500;
const SEED_ROUNDS = 8;
const ROUNDS = 25;

/**
 * Spherical k-means: divide rows of length one over k centres by cosine. The best of five starts on a sample (k-means++),
 * then until nothing moves. O(rows * k * width) per round.
 *
 * Sources: Dhillon & Modha 2001 (spherical k-means); Arthur & Vassilvitskii 2007 (k-means++).
 *
 * @param seeds centres to begin with instead, so that clusters of last time stay themselves
 */
export function clusterRows(points: Dense, k: number, random: Random, seeds?: Dense): Clusters {
	if (seeds) return iterate(points, seeds, ROUNDS);
	const sample = pick(points, sampleRows(points.rows, SEED_SAMPLE, random));
	let best: Clusters | undefined;
	for (let start = 0; start < STARTS; start++) {
		const tried = iterate(sample, chooseSeeds(sample, k, random), SEED_ROUNDS);
		if (best === undefined || tried.fit > best.fit) best = tried;
	}
	return iterate(points, best?.centres ?? zeros(k, points.width), ROUNDS);
}

function iterate(points: Dense, seeds: Dense, rounds: number): Clusters {
	const of = new Int32Array(points.rows).fill(-1);
	let centres = seeds;
	let fit = 0;
	for (let round = 0; round < rounds; round++) {
		const { moved, likeness } = assignRows(points, centres, of);
		fit = likeness;
		// A handful of rows that still change sides does not change the themes.
		if (moved <= points.rows / 500) break;
		centres = moveCentres(points, of, centres);
	}
	return { of, centres, fit };
}

function assignRows(
	points: Dense,
	centres: Dense,
	of: Int32Array
): { moved: number; likeness: number } {
	const { width, values } = points;
	let moved = 0;
	let likeness = 0;
	for (let row = 0; row < points.rows; row++) {
		const from = row * width;
		let best = 0;
		let most = -Infinity;
		for (let k = 0; k < centres.rows; k++) {
			const base = k * width;
			const dot = product(values, from, centres.values, base, width);
			if (dot > most) {
				most = dot;
				best = k;
			}
		}
		if (of[row] !== best) moved++;
		of[row] = best;
		likeness += most;
	}
	return { moved, likeness: likeness / Math.max(1, points.rows) };
}

/** Inner product of two rows. Four sums side by side keep the processor busy: 2.5 times as fast as one. */
function product(
	left: Float32Array,
	from: number,
	right: Float32Array,
	base: number,
	width: number
): number {
	let first = 0;
	let second = 0;
	let third = 0;
	let fourth = 0;
	let i = 0;
	for (; i + 3 < width; i += 4) {
		first += left[from + i]! * right[base + i]!;
		second += left[from + i + 1]! * right[base + i + 1]!;
		third += left[from + i + 2]! * right[base + i + 2]!;
		fourth += left[from + i + 3]! * right[base + i + 3]!;
	}
	for (; i < width; i++) first += left[from + i]! * right[base + i]!;
	return first + second + third + fourth;
}

/** The mean of the rows of each cluster, length one; rows with cluster -1 do not count. */
export function meanRows(points: Dense, of: Int32Array): Dense {
	const k = of.reduce((highest, one) => Math.max(highest, one), -1) + 1;
	return moveCentres(points, of, zeros(k, points.width));
}

function moveCentres(points: Dense, of: Int32Array, before: Dense): Dense {
	const { width } = points;
	const centres = zeros(before.rows, width);
	const counts = new Int32Array(before.rows);
	for (let row = 0; row < points.rows; row++) {
		const k = of[row]!;
		if (k < 0) continue;
		counts[k]! += 1;
		for (let i = 0; i < width; i++)
			centres.values[k * width + i]! += points.values[row * width + i]!;
	}
	counts.forEach((count, k) => {
		if (count === 0)
			centres.values.set(before.values.subarray(k * width, (k + 1) * width), k * width);
	});
	return normaliseRows(centres);
}

/** k-means++: each next seed is a row far from the seeds so far. */
function chooseSeeds(points: Dense, k: number, random: Random): Dense {
	const { rows, width, values } = points;
	const seeds = zeros(k, width);
	const distance = new Float64Array(rows).fill(1);
	for (let seed = 0; seed < k; seed++) {
		const row = drawRow(distance, random);
		seeds.values.set(values.subarray(row * width, (row + 1) * width), seed * width);
		for (let other = 0; other < rows; other++) {
			let dot = 0;
			for (let i = 0; i < width; i++)
				dot += values[other * width + i]! * seeds.values[seed * width + i]!;
			distance[other] = Math.min(distance[other]!, Math.max(0, 1 - dot));
		}
	}
	return seeds;
}

function drawRow(distance: Float64Array, random: Random): number {
	let total = 0;
	for (const one of distance) total += one;
	let left = random() * total;
	for (let row = 0; row < distance.length; row++) {
		left -= distance[row]!;
		if (left < 0) return row;
	}
	return 0;
}

function pick(points: Dense, rows: Int32Array): Dense {
	const chosen = zeros(rows.length, points.width);
	rows.forEach((row, i) =>
		chosen.values.set(
			points.values.subarray(row * points.width, (row + 1) * points.width),
			i * points.width
		)
	);
	return chosen;
}
