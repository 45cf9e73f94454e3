import { featuresOf, phrasesOf } from '#lib/privacy/danger-features.ts';
import { packWeights } from '#lib/privacy/lists/packed-weights.ts';
import type { PackedWeights } from '#lib/privacy/lists/packed-weights.ts';
import { lossOf, type Row } from './logistic-loss.ts';
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
	/** The same for a stem, or two after each other. */
	phraseSeenIn: number;
	/** How much more freely these may weigh: there are fewer of them than runs of letters, and they say more. */
	phrases: number;
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
	...{ places: 1 << 20, seenIn: 3, phraseSeenIn: 2, phrases: 2, rare: 0.5, free: 0.05 },
	...{ levelBits: 3, step: 0.5 }
};
/** For the browser: some 6 KB. */
export const NARROW: TableSize = {
	...{ places: 1 << 15, seenIn: 1, phraseSeenIn: 1, phrases: 1, rare: 0.25, free: 0.03 },
	...{ levelBits: 0, step: 1.5 }
};

const ROUNDS = 60;
/** Places of a usual story, and texts that a usual place is seen in: they only set the scale. */
const USUAL = { places: 700, texts: 20 };
/** The unsafe together count this much of the others together. */
const UNSAFE_SHARE = 0.7;

/** Logistic regression with shrinkage: the same data give the same weights. */
export function fitDanger(examples: readonly Example[], size: TableSize): PackedWeights {
	const rows = weighRows(examples, size.places);
	const all = freedomOf(rows, examples, size);
	const kept = Int32Array.from(all.keys()).filter((place) => (all[place] ?? 0) > 0);
	const freedom = Float64Array.from(kept, (place) => all[place] ?? 0);
	const learned = new Float64Array(kept.length + 1);
	minimise(lossOf(keepPlaces(rows, kept, size.places), freedom, size.free), learned, ROUNDS);
	const weights = new Map<number, number>();
	kept.forEach((place, at) => weights.set(place, (freedom[at] ?? 0) * (learned[at] ?? 0)));
	return pack(weights, learned[kept.length] ?? 0, size);
}

function weighRows(examples: readonly Example[], places: number): Row[] {
	const unsafe = examples.filter((example) => example.unsafe).length;
	const balance = ((examples.length - unsafe) / unsafe) * UNSAFE_SHARE;
	return examples.map((example) => {
		const features = Int32Array.from(featuresOf(example.words, places));
		return {
			places: features,
			scale: Math.sqrt(USUAL.places / (features.length || 1)),
			wanted: example.unsafe,
			weight: example.weight * (example.unsafe ? balance : 1)
		};
	});
}

/** Each place by its number among those that are kept. */
function keepPlaces(rows: readonly Row[], kept: Int32Array, places: number): Row[] {
	const numbers = new Int32Array(places).fill(-1);
	kept.forEach((place, at) => (numbers[place] = at));
	return rows.map((row) => ({
		...row,
		places: row.places.map((place) => numbers[place] ?? -1).filter((number) => number >= 0)
	}));
}

/** How freely each place may weigh; one that phrases and other things share goes with what uses it most. */
function freedomOf(
	rows: readonly Row[],
	examples: readonly Example[],
	{ places, seenIn, phraseSeenIn, phrases, rare }: TableSize
): Float64Array {
	const seen = count(
		rows.map((row) => row.places),
		places
	);
	const said = count(
		examples.map(({ words }) => phrasesOf(words, places)),
		places
	);
	return Float64Array.from(seen, (texts, place) => {
		const isPhrase = (said[place] ?? 0) > texts / 2;
		if (texts < (isPhrase ? phraseSeenIn : seenIn)) return 0;
		return (isPhrase ? phrases : 1) * (texts / USUAL.texts) ** -rare;
	});
}

function count(texts: readonly Iterable<number>[], places: number): Uint32Array {
	const seen = new Uint32Array(places);
	for (const text of texts) for (const place of text) seen[place] = (seen[place] ?? 0) + 1;
	return seen;
}

function pack(
	weights: ReadonlyMap<number, number>,
	bias: number,
	{ places, levelBits, step }: TableSize
): PackedWeights {
	const scale = Math.sqrt(USUAL.places);
	const scaled = new Map<number, number>();
	let sum = 0;
	for (const [place, weight] of weights) {
		scaled.set(place, weight * scale);
		sum += Math.abs(weight * scale);
	}
	const mean = sum / (scaled.size || 1);
	return packWeights(scaled, {
		places,
		bias: Number(bias.toPrecision(6)),
		step: Number((mean * step).toPrecision(6)),
		levelBits
	});
}
