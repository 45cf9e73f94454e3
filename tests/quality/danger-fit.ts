import { featuresOf, PLACES } from '#lib/privacy/danger-features.ts';
import { packWeights } from '#lib/privacy/lists/packed-weights.ts';
import type { PackedWeights } from '#lib/privacy/lists/packed-weights.ts';

export interface Example {
	words: string[];
	unsafe: boolean;
	/** How much it counts. */
	weight: number;
}

/** A feature of one story only is chance. */
const SEEN_IN = 2;
/** Features that are kept, in two steps: those with the most to say in all stories together. What is kept costs about six bits each. */
const KEPT = [18_000, 10_000];
const ROUNDS = 20;
const RATE = 0.5;
const SHRINK = 0.003;
/** The unsafe together count this much of the others together. */
const UNSAFE_SHARE = 0.7;

interface Row {
	places: Int32Array;
	unsafe: boolean;
	weight: number;
}

interface Fitted {
	weights: Float64Array;
	bias: number;
}

/** Logistic regression with shrinkage, by AdaGrad (Duchi, Hazan & Singer 2011) in a fixed order: the same data give the same weights. */
export function fitDanger(examples: readonly Example[]): PackedWeights {
	let rows = weighRows(examples);
	const stories = countStories(rows);
	rows = keepPlaces(rows, (place) => (stories[place] ?? 0) >= SEEN_IN);
	let fitted = fit(rows);
	for (const kept of KEPT) {
		const best = strongest(fitted.weights, stories, kept);
		rows = keepPlaces(rows, (place) => best.has(place));
		fitted = fit(rows);
	}
	return pack(fitted);
}

function weighRows(examples: readonly Example[]): Row[] {
	const unsafe = examples.filter((example) => example.unsafe).length;
	const balance = ((examples.length - unsafe) / unsafe) * UNSAFE_SHARE;
	return examples.map((example) => ({
		places: Int32Array.from(featuresOf(example.words)),
		unsafe: example.unsafe,
		weight: example.weight * (example.unsafe ? balance : 1)
	}));
}

function countStories(rows: readonly Row[]): Uint32Array {
	const stories = new Uint32Array(PLACES);
	for (const { places } of rows)
		for (const place of places) stories[place] = (stories[place] ?? 0) + 1;
	return stories;
}

function keepPlaces(rows: readonly Row[], keeps: (place: number) => boolean): Row[] {
	return rows.map((row) => ({ ...row, places: row.places.filter(keeps) }));
}

function strongest(weights: Float64Array, stories: Uint32Array, count: number): Set<number> {
	const strengths = weights.map(
		(weight, place) => Math.abs(weight) * Math.sqrt(stories[place] ?? 0)
	);
	const places = Array.from(weights.keys()).filter((place) => strengths[place]);
	places.sort((one, other) => (strengths[other] ?? 0) - (strengths[one] ?? 0) || one - other);
	return new Set(places.slice(0, count));
}

function fit(rows: readonly Row[]): Fitted {
	const fitted = { weights: new Float64Array(PLACES), bias: 0 };
	const squares = new Float64Array(PLACES).fill(1e-8);
	const biasSquares = new Float64Array(1).fill(1e-8);
	const order = rows.map((_, at) => at);
	const random = drawFrom(12_345);
	for (let round = 0; round < ROUNDS; round++) {
		shuffle(order, random);
		for (const at of order) {
			const row = rows[at];
			if (row) step(row, fitted, squares, biasSquares);
		}
	}
	return fitted;
}

function step(
	{ places, unsafe, weight }: Row,
	fitted: Fitted,
	squares: Float64Array,
	biasSquares: Float64Array
): void {
	const { weights } = fitted;
	const scale = 1 / Math.sqrt(places.length || 1);
	let sum = 0;
	for (const place of places) sum += weights[place] ?? 0;
	const chance = 1 / (1 + Math.exp(-fitted.bias - sum * scale));
	const off = (chance - Number(unsafe)) * weight;
	biasSquares[0] = (biasSquares[0] ?? 0) + off * off;
	fitted.bias -= (RATE * off) / Math.sqrt(biasSquares[0]);
	for (const place of places) {
		const now = weights[place] ?? 0;
		const slope = off * scale + SHRINK * now;
		const square = (squares[place] ?? 0) + slope * slope;
		squares[place] = square;
		weights[place] = now - (RATE * slope) / Math.sqrt(square);
	}
}

function pack({ weights, bias }: Fitted): PackedWeights {
	const kept = new Map<number, number>();
	weights.forEach((weight, place) => {
		if (weight !== 0) kept.set(place, weight);
	});
	return packWeights(kept, bias);
}

function shuffle(order: number[], random: () => number): void {
	for (let at = order.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
}

/** A linear congruential generator (Numerical Recipes). */
function drawFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
