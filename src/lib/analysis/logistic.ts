import type { SparseRows } from './sparse.ts';
import { softmax } from './softmax.ts';

export interface LogisticProblem {
	rows: SparseRows;
	/** Class of each row, 0 to classes - 1. */
	target: Int32Array;
	/** How much each row counts. */
	weight: Float64Array;
	classes: number;
	/** Strength of the pull of weights to zero. */
	l2: number;
	steps: number;
}

export interface LogisticWeights {
	/** One row of `classes` weights per column of the input. */
	weight: Float32Array;
	bias: Float32Array;
}

const RATE = 0.1;
const DECAY_1 = 0.9;
const DECAY_2 = 0.999;

/**
 * Multinomial logistic regression on sparse rows, by Adam over all rows at once: no chance is involved, so the same rows
 * give the same weights. O(steps * entries * classes).
 *
 * Source: Kingma & Ba 2015 (Adam); loss = weighted mean cross entropy + l2 / 2 * |w|^2.
 *
 * @example
 * const rows = buildRows([[[0, 1]], [[1, 1]]], 2);
 * fitLogistic({ rows, target: Int32Array.of(0, 1), weight: Float64Array.of(1, 1), classes: 2, l2: 1e-4, steps: 50 });
 */
export function fitLogistic(problem: LogisticProblem): LogisticWeights {
	const { rows, classes, steps } = problem;
	const size = rows.columns * classes;
	// The bias lives behind the weights, so that one update serves both.
	const parameters = new Float32Array(size + classes);
	const gradient = new Float32Array(size + classes);
	const first = new Float32Array(size + classes);
	const second = new Float32Array(size + classes);
	for (let step = 1; step <= steps; step++) {
		fillGradient(parameters, gradient, problem);
		const rate =
			(RATE * 0.5 * (1 + Math.cos((Math.PI * (step - 1)) / steps))) / (1 - DECAY_1 ** step);
		const correction = 1 / (1 - DECAY_2 ** step);
		for (let i = 0; i < parameters.length; i++) {
			const g = (gradient[i] ?? 0) + (i < size ? problem.l2 * (parameters[i] ?? 0) : 0);
			const m = DECAY_1 * (first[i] ?? 0) + (1 - DECAY_1) * g;
			const v = DECAY_2 * (second[i] ?? 0) + (1 - DECAY_2) * g * g;
			first[i] = m;
			second[i] = v;
			parameters[i] = (parameters[i] ?? 0) - (rate * m) / (Math.sqrt(v * correction) + 1e-8);
		}
	}
	return { weight: parameters.slice(0, size), bias: parameters.slice(size) };
}

function fillGradient(parameters: Float32Array, gradient: Float32Array, problem: LogisticProblem) {
	const { rows, target, weight, classes } = problem;
	const size = rows.columns * classes;
	gradient.fill(0);
	let total = 0;
	for (const w of weight) total += w;
	const scores = new Float64Array(classes);
	for (let row = 0; row < target.length; row++) {
		scores.set(parameters.subarray(size));
		const from = rows.start[row] ?? 0;
		const to = rows.start[row + 1] ?? 0;
		for (let entry = from; entry < to; entry++) {
			const base = (rows.column[entry] ?? 0) * classes;
			const value = rows.value[entry] ?? 0;
			for (let k = 0; k < classes; k++) scores[k]! += value * parameters[base + k]!;
		}
		softmax(scores);
		scores[target[row] ?? 0]! -= 1;
		const share = (weight[row] ?? 0) / total;
		for (let k = 0; k < classes; k++) {
			scores[k]! *= share;
			gradient[size + k]! += scores[k]!;
		}
		for (let entry = from; entry < to; entry++) {
			const base = (rows.column[entry] ?? 0) * classes;
			const value = rows.value[entry] ?? 0;
			for (let k = 0; k < classes; k++) gradient[base + k]! += value * scores[k]!;
		}
	}
}
