import { readBits, toBase64, writeGap } from './bits.ts';

/** Weights of a few places out of many: about six bits each. */
export interface PackedWeights {
	/** What is added to every sum. */
	bias: number;
	/** Size of the smallest level of a weight. */
	step: number;
	/** Base64: the way to the next place, then its sign and its level. */
	data: string;
}

/** Bits of a level: from one to four steps. */
const LEVEL_BITS = 2;
const HIGHEST = 2 ** LEVEL_BITS;
/** One weight in a hundred is larger than the highest level. */
const TOO_LARGE = 0.01;

/** Power of two near the usual way from one place to the next. */
const SPREAD = 2;

/**
 * @returns a table with the weight of every place; 0 is a place without one
 * @example
 * unpackWeights(packWeights(new Map([[7, -0.5]]), 0), 16)[7]; // => -0.5
 */
export function unpackWeights({ step, data }: PackedWeights, places: number): Float32Array {
	const weights = new Float32Array(places);
	const reader = readBits(data);
	let place = -1;
	for (let gap = reader.gap(SPREAD); gap >= 0; gap = reader.gap(SPREAD)) {
		place += gap + 1;
		const sign = reader.bit() ? -1 : 1;
		let level = 0;
		for (let bit = 0; bit < LEVEL_BITS; bit++) level = level * 2 + reader.bit();
		weights[place] = sign * step * (level + 1);
	}
	return weights;
}

/**
 * The maker of `PackedWeights`; only the script that fits them and the tests use it.
 *
 * @param weights by place, none of them 0; what is smaller than a step becomes one, because what is known is counted as well
 * @example
 * packWeights(new Map([[1, -0.5]]), 0); // => { bias: 0, step: 0.125, data: 'fw==' }
 */
export function packWeights(weights: ReadonlyMap<number, number>, bias: number): PackedWeights {
	const sizes = Float64Array.from(weights.values(), Math.abs).sort();
	const largest = sizes[Math.floor(sizes.length * (1 - TOO_LARGE))] ?? 1;
	const step = Number((largest / HIGHEST).toPrecision(6));
	const bits: number[] = [];
	let last = -1;
	for (const [place, weight] of [...weights].sort(([one], [other]) => one - other)) {
		writeGap(bits, place - last - 1, SPREAD);
		bits.push(weight < 0 ? 1 : 0);
		const level = Math.max(1, Math.min(HIGHEST, Math.round(Math.abs(weight) / step))) - 1;
		for (let bit = LEVEL_BITS - 1; bit >= 0; bit--) bits.push((level >> bit) & 1);
		last = place;
	}
	return { bias: Number(bias.toPrecision(6)), step, data: toBase64(bits) };
}
