import { readBits, toBase64, writeGap } from './bits.ts';

/** Weights of the places of a table: two to seven bits each. */
export interface PackedWeights {
	/** How many places the table has. */
	places: number;
	/** What is added to every sum. */
	bias: number;
	/** Size of the smallest level of a weight. */
	step: number;
	/** Bits of a level: with 3 a weight is one to eight steps, with 0 one step. */
	levelBits: number;
	/** Power of two near the usual way from one place to the next. */
	spread: number;
	/** Base64: the way to the next place, then its sign and its level. */
	data: string;
}

/**
 * @returns a table with the weight of every place; 0 is a place without one
 * @example
 * unpackWeights(packWeights(new Map([[7, -0.5]]), { places: 16, bias: 0, step: 0.5, levelBits: 0 }))[7]; // => -0.5
 */
export function unpackWeights(packed: PackedWeights): Float32Array {
	const { places, step, levelBits, spread, data } = packed;
	const weights = new Float32Array(places);
	const reader = readBits(data);
	let place = -1;
	for (let gap = reader.gap(spread); gap >= 0; gap = reader.gap(spread)) {
		place += gap + 1;
		const sign = reader.bit() ? -1 : 1;
		let level = 0;
		for (let bit = 0; bit < levelBits; bit++) level = level * 2 + reader.bit();
		weights[place] = sign * step * (level + 1);
	}
	return weights;
}

/**
 * The maker of `PackedWeights`; only the script that fits them and the tests use it.
 *
 * @param weights by place; what is nearer to nothing than to one step is left out, what is larger than the highest level becomes that
 * @example
 * packWeights(new Map([[1, -0.5]]), { places: 8, bias: 0, step: 0.5, levelBits: 0 }).data; // => 'Pw=='
 */
export function packWeights(
	weights: ReadonlyMap<number, number>,
	shape: Omit<PackedWeights, 'spread' | 'data'>
): PackedWeights {
	const { places, step, levelBits } = shape;
	const levels = [...weights]
		.map(([place, weight]) => ({ place, weight, level: Math.round(Math.abs(weight) / step) }))
		.filter(({ level }) => level > 0)
		.sort((one, other) => one.place - other.place);
	const spread = spreadFor(places / (levels.length || 1));
	const bits: number[] = [];
	let last = -1;
	for (const { place, weight, level } of levels) {
		writeGap(bits, place - last - 1, spread);
		bits.push(weight < 0 ? 1 : 0);
		const kept = Math.min(2 ** levelBits, level) - 1;
		for (let bit = levelBits - 1; bit >= 0; bit--) bits.push((kept >> bit) & 1);
		last = place;
	}
	return { ...shape, spread, data: toBase64(bits) };
}

/** The best power of two for gaps of this mean (Kiely 2004, rounded). */
function spreadFor(mean: number): number {
	return 2 ** Math.max(0, Math.round(Math.log2(Math.max(1, mean * Math.LN2))));
}
