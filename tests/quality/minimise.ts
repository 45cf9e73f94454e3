/** How much lower than promised by the slope a step may end up. */
const ENOUGH = 1e-4;
const HALVINGS = 20;
/** Steps that are remembered. */
const MEMORY = 8;

interface Remembered {
	moved: Float64Array;
	turned: Float64Array;
	inverse: number;
}

/**
 * The lowest point of a smooth function, by L-BFGS (Nocedal & Wright 2006, algorithm 7.5) with halved steps. No chance in it.
 *
 * @param measure writes the slope at a point into its second argument and returns the height
 * @param point where to start; ends at the lowest point found
 * @example
 * const point = new Float64Array(1);
 * minimise(([x = 0], slope) => { slope[0] = 2 * (x - 3); return (x - 3) ** 2; }, point, 9);
 * point[0]; // => 3
 */
export function minimise(
	measure: (point: Float64Array, slope: Float64Array) => number,
	point: Float64Array,
	rounds: number
): void {
	const slope = new Float64Array(point.length);
	const memory: Remembered[] = [];
	let height = measure(point, slope);
	for (let round = 0; round < rounds; round++) {
		const way = direction(slope, memory);
		const before = { point: point.slice(), slope: slope.slice() };
		const fall = dot(way, slope);
		let length = memory.length > 0 ? 1 : 1 / Math.sqrt(dot(slope, slope) || 1);
		let next = Infinity;
		for (let half = 0; half < HALVINGS; half++, length /= 2) {
			for (let at = 0; at < point.length; at++)
				point[at] = (before.point[at] ?? 0) + length * (way[at] ?? 0);
			next = measure(point, slope);
			if (next <= height + ENOUGH * length * fall) break;
		}
		if (!(next < height)) {
			point.set(before.point);
			return;
		}
		height = next;
		remember(memory, minus(point, before.point), minus(slope, before.slope));
	}
}

function direction(slope: Float64Array, memory: readonly Remembered[]): Float64Array {
	const way = slope.map((value) => -value);
	const shares: number[] = [];
	for (const { moved, turned, inverse } of memory.toReversed()) {
		const share = inverse * dot(moved, way);
		shares.unshift(share);
		add(way, turned, -share);
	}
	const last = memory.at(-1);
	if (last) {
		const size = 1 / (last.inverse * dot(last.turned, last.turned));
		for (let at = 0; at < way.length; at++) way[at] = (way[at] ?? 0) * size;
	}
	memory.forEach(({ moved, turned, inverse }, at) =>
		add(way, moved, (shares[at] ?? 0) - inverse * dot(turned, way))
	);
	return way;
}

function remember(memory: Remembered[], moved: Float64Array, turned: Float64Array): void {
	const curve = dot(moved, turned);
	if (curve <= 0) return;
	memory.push({ moved, turned, inverse: 1 / curve });
	if (memory.length > MEMORY) memory.shift();
}

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
	return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
	for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + times * (what[at] ?? 0);
}

function minus(one: Float64Array, other: Float64Array): Float64Array {
	return one.map((value, at) => value - (other[at] ?? 0));
}
