import { PLACES } from '#lib/privacy/name-features.ts';
import { packWeights } from '#lib/privacy/lists/packed-weights.ts';
import type { PackedWeights } from '#lib/privacy/lists/packed-weights.ts';
import { lossOf } from './logistic-loss.ts';
import { minimise } from './minimise.ts';
import type { NameExample } from './name-data.ts';

const ROUNDS = 60;
/** Levels of a weight as a power of two, and the smallest in mean weights. */
const LEVELS = { levelBits: 2, step: 1.6 };

/** Logistic regression with shrinkage: the same data give the same weights. */
export function fitNames(examples: readonly NameExample[]): PackedWeights {
	const learned = new Float64Array(PLACES + 1);
	const rows = examples.map(({ places, isName, weight }) => ({
		places,
		wanted: isName,
		weight,
		scale: 1
	}));
	minimise(lossOf(rows, new Float64Array(PLACES).fill(1), 1), learned, ROUNDS);
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
