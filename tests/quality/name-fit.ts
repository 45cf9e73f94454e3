import { PLACES } from '#lib/privacy/name-features.ts';
import { packWeights } from '#lib/privacy/lists/packed-weights.ts';
import type { PackedWeights } from '#lib/privacy/lists/packed-weights.ts';
import { minimise } from './minimise.ts';
import type { NameExample } from './name-data.ts';

const ROUNDS = 60;
/** Levels of a weight as a power of two, and the smallest in mean weights. */
const LEVELS = { levelBits: 2, step: 1.6 };

/** Logistic regression with shrinkage: the same data give the same weights. */
export function fitNames(examples: readonly NameExample[]): PackedWeights {
	const learned = new Float64Array(PLACES + 1);
	minimise((point, slope) => measure(examples, point, slope), learned, ROUNDS);
	const weights = new Map(learned.subarray(0, PLACES).entries());
	const sizes = [...weights.values()].map(Math.abs).filter((size) => size > 0);
	const mean = sizes.reduce((sum, size) => sum + size, 0) / (sizes.length || 1);
	return packWeights(weights, {
		places: PLACES,
		bias: Number((learned[PLACES] ?? 0).toPrecision(6)),
		step: Number((mean * LEVELS.step).toPrecision(6)),
		levelBits: LEVELS.levelBits
	});
}

/** The loss and its slope; what is learned is a weight for every place, and last what is added to every sum. */
function measure(
	examples: readonly NameExample[],
	learned: Float64Array,
	slope: Float64Array
): number {
	let loss = 0;
	for (let place = 0; place < PLACES; place++) {
		slope[place] = learned[place] ?? 0;
		loss += (learned[place] ?? 0) ** 2 / 2;
	}
	slope[PLACES] = 0;
	for (const { places, isName, weight } of examples) {
		let sum = learned[PLACES] ?? 0;
		for (const place of places) sum += learned[place] ?? 0;
		const side = isName ? 1 : -1;
		const margin = side * sum;
		loss += weight * (Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin))));
		const pull = (-side * weight) / (1 + Math.exp(margin));
		slope[PLACES] = (slope[PLACES] ?? 0) + pull;
		for (const place of places) slope[place] = (slope[place] ?? 0) + pull;
	}
	return loss;
}
