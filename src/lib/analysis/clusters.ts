import type { Corpus } from './corpus.ts';
import type { Dense } from './dense.ts';
import { clusterRows, meanRows } from './k-means.ts';
import { reduce } from './lsa.ts';
import { mixTexts } from './mixture.ts';
import { sampleRows, seedRandom } from './random.ts';
import type { Random } from './random.ts';
import { weighRows } from './weigh-rows.ts';
import type { WeighedRows } from './weigh-rows.ts';

/** Stories that belong together: rows of the corpus, with how surely each does, 0..1. */
export type Cluster = Map<number, number>;

// Up to so many stories the better and slower method is affordable.
const FEW = 1_500;
const DIRECTIONS = 100;
const MIN_STORIES = 3;

/**
 * Divide stories by what they say, without a codebook: a mixture model for up to 1,500 stories, latent semantic analysis
 * and k-means above.
 *
 * @param rows rows of the corpus that take part
 * @param wanted number of clusters; found when undefined
 * @param before cluster of each of these rows last time, -1 for a new one
 * @returns clusters of at least three stories, large to small
 */
export function findClusters(
	rows: readonly number[],
	corpus: Corpus,
	wanted: number | undefined,
	seed: number,
	before?: Int32Array
): Cluster[] {
	const weighed = weighRows(rows, corpus);
	const known = rows.filter((_, i) => weighed.start[i + 1]! > weighed.start[i]!);
	if (known.length < 2 * MIN_STORIES) return [];
	const random = seedRandom(seed);
	const asked = wanted === undefined ? undefined : Math.max(1, Math.min(wanted, known.length));
	const { of, p } =
		rows.length <= FEW
			? mix(weighed, asked, random, before)
			: divide(weighed, asked, random, before);
	const clusters = Array.from({ length: highest(of) + 1 }, (): Cluster => new Map());
	rows.forEach((row, i) => {
		if (weighed.start[i + 1]! > weighed.start[i]!) clusters[of[i]!]!.set(row, p[i]!);
	});
	return clusters
		.filter((one) => one.size >= MIN_STORIES)
		.sort((a, b) => b.size - a.size || first(a) - first(b));
}

function mix(weighed: WeighedRows, k: number | undefined, random: Random, before?: Int32Array) {
	const texts = Array.from({ length: weighed.start.length - 1 }, (_, i) =>
		weighed.column.subarray(weighed.start[i], weighed.start[i + 1])
	);
	return mixTexts(texts, weighed.columns, k, random, before);
}

function divide(weighed: WeighedRows, k: number | undefined, random: Random, before?: Int32Array) {
	const points = reduce(weighed, DIRECTIONS, random);
	const seeds = before && meanRows(points, before);
	const number = k ?? seeds?.rows ?? findNumber(points, random);
	const { of, centres } = clusterRows(
		points,
		number,
		random,
		seeds?.rows === number ? seeds : undefined
	);
	const p = Float64Array.from(of, (cluster, row) => {
		let dot = 0;
		for (let i = 0; i < points.width; i++) {
			dot += points.values[row * points.width + i]! * centres.values[cluster * points.width + i]!;
		}
		return Math.max(0, Math.min(1, dot));
	});
	return { of, p };
}

const MOST_CLUSTERS = 40;
const NUMBER_SAMPLE = 1_000;
// More clusters always fit a bit better; each must earn this much of the way that is left.
const WORTH = 0.015;

/** The number of clusters after which another one hardly brings stories nearer to their centre. */
function findNumber(points: Dense, random: Random): number {
	const sample = take(points, sampleRows(points.rows, NUMBER_SAMPLE, random));
	const most = Math.max(2, Math.min(MOST_CLUSTERS, Math.floor(sample.rows / 6)));
	let best = 2;
	let fit = clusterRows(sample, best, random).fit;
	for (let k = 3; k <= most; k = Math.ceil(k * 1.25)) {
		const next = clusterRows(sample, k, random).fit;
		if ((next - fit) / (1 - fit) < WORTH * (k - best)) break;
		best = k;
		fit = next;
	}
	return best;
}

function take(points: Dense, rows: Int32Array): Dense {
	const { width } = points;
	const values = new Float32Array(rows.length * width);
	rows.forEach((row, i) =>
		values.set(points.values.subarray(row * width, (row + 1) * width), i * width)
	);
	return { rows: rows.length, width, values };
}

function highest(of: Int32Array): number {
	return of.reduce((most, one) => Math.max(most, one), -1);
}

function first(cluster: Cluster): number {
	return cluster.keys().next().value ?? 0;
}
