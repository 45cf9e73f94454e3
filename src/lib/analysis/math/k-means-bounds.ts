import { product } from './dense.ts';
import type { Dense } from './dense.ts';

/**
 * What k-means knows about each row without looking at every centre again: it is at most `upper` from its own centre and
 * at least `lower` from each of them. Distances are those of points on a sphere, for which the triangle inequality holds.
 *
 * Source: Elkan 2003, "Using the triangle inequality to accelerate k-means", without the distances between centres.
 */
export interface Bounds {
	/** Cluster of each row; -1 before the first round. */
	of: Int32Array;
	centres: Dense;
	upper: Float32Array;
	/** Per row and centre. */
	lower: Float32Array;
}

/**
 * Before the first round nothing is known.
 *
 * @param rows number of rows to divide
 * @param centres k centres of length one
 * @example
 * startBounds(2, zeros(1, 3)).of; // => [-1, -1]
 */
export function startBounds(rows: number, centres: Dense): Bounds {
	return {
		of: new Int32Array(rows).fill(-1),
		centres,
		upper: new Float32Array(rows).fill(Infinity),
		lower: new Float32Array(rows * centres.rows)
	};
}

/**
 * Put every row in the cluster of its nearest centre, the first of equals. O(rows * k * width) the first time; later only
 * rows that the bounds leave in doubt are looked at again.
 *
 * @param points rows of length one
 * @param bounds brought up to date in place
 * @returns how many rows changed sides
 * @example
 * const points = { rows: 2, width: 2, values: Float32Array.of(1, 0, 0, 1) };
 * const bounds = startBounds(2, points);
 * assignRows(points, bounds); // => 2
 * bounds.of; // => [0, 1]
 */
export function assignRows(points: Dense, bounds: Bounds): number {
	const { of, upper, lower } = bounds;
	const { width, values } = points;
	const k = bounds.centres.rows;
	const centres = Float64Array.from(bounds.centres.values);
	const point = new Float64Array(width);
	let moved = 0;
	for (let row = 0; row < points.rows; row++) {
		if (isSure(row, k, bounds)) continue;
		for (let i = 0; i < width; i++) point[i] = values[row * width + i]!;
		let best = of[row]!;
		let nearest = best < 0 ? Infinity : distance(product(point, 0, centres, best * width, width));
		for (let centre = 0; centre < k; centre++) {
			if (centre === of[row] || lower[row * k + centre]! >= nearest) continue;
			const own = distance(product(point, 0, centres, centre * width, width));
			lower[row * k + centre] = own;
			if (own >= nearest) continue;
			best = centre;
			nearest = own;
		}
		if (of[row] !== best) moved++;
		of[row] = best;
		upper[row] = nearest;
		lower[row * k + best] = nearest;
	}
	return moved;
}

/**
 * The centres have moved: the bounds give way by how far they did (triangle inequality). O(rows * k + k * width).
 *
 * @param centres where they are now; as many as before
 * @example
 * const points = { rows: 2, width: 2, values: Float32Array.of(1, 0, 0, 1) };
 * const bounds = startBounds(2, points);
 * assignRows(points, bounds);
 * moveBounds(bounds, points);
 * assignRows(points, bounds); // => 0
 */
export function moveBounds(bounds: Bounds, centres: Dense): void {
	const { of, upper, lower } = bounds;
	const shift = shiftsOf(bounds.centres, centres);
	const k = centres.rows;
	for (let row = 0; row < of.length; row++) {
		upper[row]! += shift[of[row]!]!;
		for (let centre = 0; centre < k; centre++) lower[row * k + centre]! -= shift[centre]!;
	}
	bounds.centres = centres;
}

/** Is every other centre further than its own can be? */
function isSure(row: number, k: number, { of, upper, lower }: Bounds): boolean {
	const own = of[row]!;
	if (own < 0) return false;
	for (let centre = 0; centre < k; centre++) {
		if (lower[row * k + centre]! < upper[row]! && centre !== own) return false;
	}
	return true;
}

function shiftsOf(before: Dense, { rows, width, values }: Dense): Float64Array {
	const shifts = new Float64Array(rows);
	for (let row = 0; row < rows; row++) {
		let squares = 0;
		for (let i = row * width; i < (row + 1) * width; i++)
			squares += (values[i]! - before.values[i]!) ** 2;
		shifts[row] = Math.sqrt(squares);
	}
	return shifts;
}

/** Between two points of length one, from their inner product. */
function distance(likeness: number): number {
	return Math.sqrt(Math.max(0, 2 - 2 * likeness));
}
