import { findClusterCount } from '#lib/analysis/math/cluster-count.ts';
import { agreeOnClusters } from '#lib/analysis/math/consensus.ts';
import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import { clusterRows, meanRows } from '#lib/analysis/math/k-means.ts';
import { reduce } from '#lib/analysis/math/lsa.ts';
import type { Mixture } from '#lib/analysis/math/mixture.ts';
import { seedRandom } from '#lib/analysis/math/random.ts';
import type { Random } from '#lib/analysis/math/random.ts';
import { findSharedStems } from './shared-stems.ts';
import { weighRows } from './weigh-rows.ts';

/** Stories that belong together: rows of the corpus, with how surely each does, 0..1. */
export type Cluster = Map<number, number>;

// Up to so many stories the better and slower method is affordable.
const FEW = 1_500;
const DIRECTIONS = 100;
const MIN_STORIES = 3;
// Who asks for a number of themes gets it, though a few are small.
const MIN_STORIES_ASKED = 2;
// A word of every fifth story connects everything.
const MAX_SHARE = 0.2;
const MIN_SHARING = 3;

/**
 * Divide stories by what they say, without a codebook: what mixture models agree on for up to 1,500 stories
 * (`math/consensus.ts`), latent semantic analysis and k-means above (`math/lsa.ts`, `math/k-means.ts`). O(rows^2) for the first,
 * O(words * directions + rows * clusters * directions) for the second.
 *
 * @param rows rows of the corpus that take part
 * @param wanted number of clusters; found when undefined
 * @param seed any whole number: the same seed gives the same clusters
 * @param before cluster of each of these rows last time, -1 for a new one
 * @returns clusters of at least three stories (two when a number is asked for), large to small
 * @example
 * const texts = ['De taxi kwam niet.', 'De taxi is laat.', 'Gepest op het plein.', 'Pesten op dat plein.'];
 * const read = readCorpus(texts.map((text, i) => ({ id: `s${i}`, text })), open, () => {});
 * findClusters([0, 1, 2, 3], read, 2, 1).map((one) => [...one.keys()]); // => [[0, 1], [2, 3]]
 */
export function findClusters(
	rows: readonly number[],
	corpus: Corpus,
	wanted: number | undefined,
	seed: number,
	before?: Int32Array
): Cluster[] {
	const random = seedRandom(seed);
	const divided =
		rows.length <= FEW
			? divideFew(rows, corpus, wanted, random, before)
			: divideMany(rows, corpus, wanted, random, before);
	const clusters = Array.from({ length: highest(divided.of) + 1 }, (): Cluster => new Map());
	divided.of.forEach((cluster, i) => {
		if (cluster >= 0) clusters[cluster]!.set(rows[i]!, divided.p[i]!);
	});
	return clusters
		.filter((one) => one.size >= smallestFor(wanted))
		.sort((a, b) => b.size - a.size || first(a) - first(b));
}

function smallestFor(wanted: number | undefined): number {
	return wanted === undefined ? MIN_STORIES : MIN_STORIES_ASKED;
}

type Divide = (
	rows: readonly number[],
	corpus: Corpus,
	wanted: number | undefined,
	random: Random,
	before?: Int32Array
) => Mixture;

const divideFew: Divide = (rows, corpus, wanted, random, before) => {
	const { texts, stems } = findSharedStems(
		rows.flatMap((row) => corpus.stories[row] ?? []),
		Math.max(MIN_SHARING, MAX_SHARE * corpus.stories.length)
	);
	const known = Int32Array.from(rows.keys()).filter((i) => texts[i]!.length > 0);
	const own = Array.from(known, (i) => texts[i]!);
	const found =
		own.length < 2 * smallestFor(wanted)
			? undefined
			: agreeOnClusters(own, stems, random, {
					wanted: wanted === undefined ? undefined : atMost(wanted, own.length),
					smallest: smallestFor(wanted),
					before: before && known.map((i) => before[i]!)
				});
	return spread(rows.length, known, found);
};

/** Put the outcome for some texts back among all; the others are in no cluster. */
function spread(length: number, known: Int32Array, found: Mixture | undefined): Mixture {
	const all = { of: new Int32Array(length).fill(-1), p: new Float64Array(length) };
	found?.of.forEach((cluster, at) => {
		all.of[known[at]!] = cluster;
		all.p[known[at]!] = found.p[at]!;
	});
	return all;
}

const divideMany: Divide = (rows, corpus, wanted, random, before) => {
	const weighed = weighRows(rows, corpus);
	const k = wanted === undefined ? undefined : atMost(wanted, rows.length);
	const points = reduce(weighed, DIRECTIONS, random);
	const seeds = before && meanRows(points, before);
	const number = k ?? seeds?.rows ?? findClusterCount(points, random);
	const { of, centres } = clusterRows(
		points,
		number,
		random,
		seeds?.rows === number ? seeds : undefined
	);
	const isKnown = (row: number) => weighed.start[row + 1]! > weighed.start[row]!;
	const p = Float64Array.from(of, (cluster, row) => {
		let dot = 0;
		for (let i = 0; i < points.width; i++) {
			dot += points.values[row * points.width + i]! * centres.values[cluster * points.width + i]!;
		}
		return Math.max(0, Math.min(1, dot));
	});
	return { of: of.map((cluster, row) => (isKnown(row) ? cluster : -1)), p };
};

function atMost(wanted: number, stories: number): number {
	return Math.max(1, Math.min(wanted, stories));
}

function highest(of: Int32Array): number {
	return of.reduce((most, one) => Math.max(most, one), -1);
}

function first(cluster: Cluster): number {
	return cluster.keys().next().value ?? 0;
}
