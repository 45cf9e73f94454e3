import type { Random } from './random.ts';
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
	/** Times that every row is seen. */
	rounds: number;
	random: Random;
	/** Weights of the first classes that were learnt before: they stay as they are, the other classes learn beside them. */
	held?: LogisticWeights;
}

export interface LogisticWeights {
	/** One row of `classes` weights per column of the input. */
	weight: Float32Array;
	bias: Float32Array;
}

const RATE = 0.5;
const START = 1e-2;

/**
 * Multinomial logistic regression on sparse rows by AdaGrad, one row at a time in an order drawn from `random`: the same
 * rows and seed give the same weights. O(rounds * entries * classes).
 *
 * Source: Duchi, Hazan & Singer 2011 (AdaGrad); loss = weighted mean cross entropy + l2 / 2 * |w|^2, the second part
 * charged to the columns of a row in proportion to how rarely they come by.
 *
 * @param problem rows with their classes and weights, and how to learn
 * @returns one weight per column and class, one bias per class
 * @example
 * const rows = buildRows([[[0, 1]], [[1, 1]]], 2);
 * const own = { rows, target: Int32Array.of(0, 1), weight: Float64Array.of(1, 1), classes: 2 };
 * const { weight } = fitLogistic({ ...own, l2: 1e-4, rounds: 20, random: seedRandom(1) });
 * weight[0] > weight[1]; // => true
 */
export function fitLogistic(problem: LogisticProblem): LogisticWeights {
	const { rows, classes, target } = problem;
	const size = rows.columns * classes;
	// The bias lives behind the weights, so that one update serves both.
	const parameters = new Float32Array(size + classes);
	const learns = problem.held ? hold(problem.held, parameters, classes) : 0;
	const squares = new Float32Array(size + classes).fill(START);
	const pull = pullPerVisit(problem);
	const order = Int32Array.from(target.keys());
	for (let round = 0; round < problem.rounds; round++) {
		shuffle(order, problem.random);
		const rate = RATE * (1 - round / problem.rounds);
		for (const row of order) learnRow(row, rate, problem, parameters, squares, pull, learns);
	}
	return { weight: parameters.slice(0, size), bias: parameters.slice(size) };
}

/** Put the weights of the first classes in their places, biases too; returns the first class that learns. */
function hold(
	{ weight, bias }: LogisticWeights,
	parameters: Float32Array,
	classes: number
): number {
	const held = bias.length;
	for (let at = 0, row = 0; at < weight.length; at += held, row += classes)
		parameters.set(weight.subarray(at, at + held), row);
	parameters.set(bias, parameters.length - classes);
	return held;
}

function learnRow(
	row: number,
	rate: number,
	{ rows, target, weight, classes }: LogisticProblem,
	parameters: Float32Array,
	squares: Float32Array,
	pull: Float32Array,
	learns: number
): void {
	const size = rows.columns * classes;
	const from = rows.start[row]!;
	const to = rows.start[row + 1]!;
	const scores = new Float64Array(classes);
	for (let k = 0; k < classes; k++) scores[k] = parameters[size + k]!;
	for (let entry = from; entry < to; entry++) {
		const base = rows.column[entry]! * classes;
		const value = rows.value[entry]!;
		for (let k = 0; k < classes; k++) scores[k]! += value * parameters[base + k]!;
	}
	softmax(scores);
	scores[target[row]!]! -= 1;
	const amount = weight[row]!;
	for (let k = 0; k < classes; k++) scores[k]! *= amount;
	for (let entry = from; entry <= to; entry++) {
		const isBias = entry === to;
		const base = isBias ? size : rows.column[entry]! * classes;
		const value = isBias ? 1 : rows.value[entry]!;
		const decay = isBias ? 0 : pull[rows.column[entry]!]!;
		for (let k = learns; k < classes; k++) {
			const at = base + k;
			const gradient = value * scores[k]! + decay * parameters[at]!;
			squares[at]! += gradient * gradient;
			parameters[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
		}
	}
}

/** A column that one row in a hundred uses is pulled a hundred times as hard when it comes by. */
function pullPerVisit({ rows, l2, weight }: LogisticProblem): Float32Array {
	const visits = new Float32Array(rows.columns);
	for (const column of rows.column) visits[column]! += 1;
	const total = weight.reduce((sum, one) => sum + one, 0);
	return visits.map((count) => (count === 0 ? 0 : (l2 * total) / count));
}

function shuffle(order: Int32Array, random: Random): void {
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const kept = order[i]!;
		order[i] = order[j]!;
		order[j] = kept;
	}
}
