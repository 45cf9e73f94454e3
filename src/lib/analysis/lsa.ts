import { normaliseRows, orthonormalise, zeros } from './dense.ts';
import type { Dense } from './dense.ts';
import { drawNormal, sampleRows } from './random.ts';
import type { Random } from './random.ts';
import type { SparseRows } from './sparse.ts';

// The directions of 6,000 stories are those of 100,000.
const SAMPLE = 6_000;
const POWER_ITERATIONS = 2;

/**
 * Latent semantic analysis: describe each text by the `width` directions in which the texts vary most, length one each.
 * Randomised range finder with two power iterations on a sample of at most 6,000 rows. O(entries * width).
 *
 * Source: Halko, Martinsson & Tropp 2011, "Finding structure with randomness", algorithm 4.4.
 *
 * @param rows TF-IDF weights
 * @param width number of directions; fewer when there are fewer rows or columns
 * @returns one row per text; a text without known words is a row of zeros
 */
export function reduce(rows: SparseRows, width: number, random: Random): Dense {
	const count = rows.start.length - 1;
	const chosen = sampleRows(count, SAMPLE, random);
	const wide = Math.min(width, count, rows.columns);
	const basis = zeros(rows.columns, wide);
	for (let i = 0; i < basis.values.length; i++) basis.values[i] = drawNormal(random);
	let directions = basis;
	for (let round = 0; round <= POWER_ITERATIONS; round++) {
		const image = orthonormalise(multiply(rows, chosen, directions));
		directions = multiplyTransposed(rows, chosen, image);
	}
	const every = Int32Array.from({ length: count }, (_, i) => i);
	return normaliseRows(multiply(rows, every, orthonormalise(directions)));
}

function multiply(rows: SparseRows, chosen: Int32Array, right: Dense): Dense {
	const { width } = right;
	const product = zeros(chosen.length, width);
	const { values } = product;
	chosen.forEach((row, i) => {
		const to = i * width;
		for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
			const from = rows.column[at]! * width;
			const weight = rows.value[at]!;
			for (let k = 0; k < width; k++) values[to + k]! += weight * right.values[from + k]!;
		}
	});
	return product;
}

function multiplyTransposed(rows: SparseRows, chosen: Int32Array, right: Dense): Dense {
	const { width } = right;
	const product = zeros(rows.columns, width);
	const { values } = product;
	chosen.forEach((row, i) => {
		const from = i * width;
		for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
			const to = rows.column[at]! * width;
			const weight = rows.value[at]!;
			for (let k = 0; k < width; k++) values[to + k]! += weight * right.values[from + k]!;
		}
	});
	return product;
}
