import { featuresOf } from '#lib/privacy/danger-features.ts';
import { packWeights } from '#lib/privacy/lists/packed-weights.ts';
import type { PackedWeights } from '#lib/privacy/lists/packed-weights.ts';
import { minimise } from './minimise.ts';

export interface Example {
	words: string[];
	unsafe: boolean;
	/** How much it counts. */
	weight: number;
}

/** How a table is learned, and how much of it is kept. */
export interface TableSize {
	places: number;
	/** A place of fewer texts is chance. */
	seenIn: number;
	/** How much more freely what is rare may weigh: by this power of how rare it is. */
	rare: number;
	/** How freely everything may weigh. */
	free: number;
	levelBits: number;
	/** The smallest level, in mean weights: what is less than half of it is left out. */
	step: number;
}

/** For the server, which has room. */
export const WIDE: TableSize = {
	...{ places: 1 << 18, seenIn: 3, rare: 0.5, free: 0.1 },
	...{ levelBits: 3, step: 0.5 }
};
/** For the browser: some 6 KB. */
export const NARROW: TableSize = {
	...{ places: 1 << 15, seenIn: 1, rare: 0.25, free: 0.03 },
	...{ levelBits: 0, step: 1.5 }
};

const ROUNDS = 60;
/** Places of a usual story, and texts that a usual place is seen in: they only set the scale. */
const USUAL = { places: 700, texts: 20 };
/** The unsafe together count this much of the others together. */
const UNSAFE_SHARE = 0.7;

interface Row {
	places: Int32Array;
	/** Of how many places, also those that are left out. */
	scale: number;
	unsafe: boolean;
	weight: number;
}

/** Logistic regression with shrinkage: the same data give the same weights. */
export function fitDanger(examples: readonly Example[], size: TableSize): PackedWeights {
	const rows = weighRows(examples, size.places);
	const seen = countRows(rows, size.places);
	const freedom = Float64Array.from(seen, (texts) =>
		texts < size.seenIn ? 0 : (texts / USUAL.texts) ** -size.rare
	);
	const learned = new Float64Array(size.places + 1);
	minimise(lossOf(rows, freedom, size.free), learned, ROUNDS);
	const weights = freedom.map((free, place) => free * (learned[place] ?? 0));
	return pack(weights, learned[size.places] ?? 0, size);
}

function weighRows(examples: readonly Example[], places: number): Row[] {
	const unsafe = examples.filter((example) => example.unsafe).length;
	const balance = ((examples.length - unsafe) / unsafe) * UNSAFE_SHARE;
	return examples.map((example) => {
		const features = Int32Array.from(featuresOf(example.words, places));
		return {
			places: features,
			scale: Math.sqrt(USUAL.places / (features.length || 1)),
			unsafe: example.unsafe,
			weight: example.weight * (example.unsafe ? balance : 1)
		};
	});
}

function countRows(rows: readonly Row[], places: number): Uint32Array {
	const seen = new Uint32Array(places);
	for (const row of rows) for (const place of row.places) seen[place] = (seen[place] ?? 0) + 1;
	return seen;
}

/** The loss and its slope; what is learned is a weight for every place, and last what is added to every sum. */
function lossOf(rows: readonly Row[], freedom: Float64Array, free: number) {
	const last = freedom.length;
	return (learned: Float64Array, slope: Float64Array): number => {
		let loss = 0;
		for (let place = 0; place < last; place++) {
			slope[place] = learned[place] ?? 0;
			loss += (learned[place] ?? 0) ** 2 / 2;
		}
		slope[last] = 0;
		for (const { places, scale, unsafe, weight } of rows) {
			let sum = 0;
			for (const place of places) sum += (freedom[place] ?? 0) * (learned[place] ?? 0);
			const side = unsafe ? 1 : -1;
			const margin = side * (sum * scale + (learned[last] ?? 0));
			// Of a large sum the exponent would be too large to write.
			loss += free * weight * (Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin))));
			const pull = (-side * free * weight) / (1 + Math.exp(margin));
			slope[last] = (slope[last] ?? 0) + pull;
			for (const place of places)
				slope[place] = (slope[place] ?? 0) + pull * scale * (freedom[place] ?? 0);
		}
		return loss;
	};
}

function pack(
	weights: Float64Array,
	bias: number,
	{ places, levelBits, step }: TableSize
): PackedWeights {
	const scale = Math.sqrt(USUAL.places);
	const kept = new Map<number, number>();
	let sum = 0;
	weights.forEach((weight, place) => {
		if (weight === 0) return;
		kept.set(place, weight * scale);
		sum += Math.abs(weight * scale);
	});
	const mean = sum / (kept.size || 1);
	return packWeights(kept, {
		places,
		bias: Number(bias.toPrecision(6)),
		step: Number((mean * step).toPrecision(6)),
		levelBits
	});
}
