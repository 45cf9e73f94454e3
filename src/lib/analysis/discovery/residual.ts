import { findClusters } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { experiencesIn } from '#lib/analysis/reading/corpus.ts';
import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import type { EmergentTheme } from './emergent.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { probabilities } from '#lib/analysis/reading/probabilities.ts';
import { sampleRows, seedRandom } from '#lib/analysis/math/random.ts';

// With fewer stories chance groups look like themes (measured: nothing reliable below this).
const MIN_CORPUS = 600;
const MIN_STORIES = 5;
const MIN_SHARE = 0.015;
// The codebook explains a story weakly when its best theme is less likely than this.
const WEAK = 0.45;
// Standard deviations by which a cluster must hang together better than chance groups of its size.
const MIN_Z = 6;
const CHANCE_GROUPS = 20;
// More pieces than themes: a piece that hangs together is kept, the others fall apart again.
const STORIES_PER_PIECE = 25;
const MOST_PIECES = 40;

/**
 * Groups of stories that the codebook does not explain and that hang together by their own words. None below 600 stories.
 * O(rows^2) for up to 1,500 unexplained stories, about linear above: see `findClusters`.
 *
 * A group stands out when its stories share more than groups of its size drawn by chance do, by six standard deviations.
 *
 * @param awake themes that already explain some of them
 * @param seed any whole number
 * @param findBefore cluster of each of some rows last time; undefined when none is remembered
 * @returns clusters of at least five stories and 1.5 % of the corpus, large to small
 * @example
 * findResidual(corpus, open, [], 1, () => undefined); // => []
 */
export function findResidual(
	corpus: Corpus,
	model: OpenModel,
	awake: readonly EmergentTheme[],
	seed: number,
	findBefore: (rows: readonly number[]) => Int32Array | undefined
): Cluster[] {
	const all = experiencesIn(corpus);
	if (all.length < MIN_CORPUS) return [];
	const explained = new Set(awake.flatMap(({ members }) => [...members.keys()]));
	const weak = all.filter(
		(row) => !explained.has(row) && Math.max(...probabilities(row, corpus, model)) < WEAK
	);
	const smallest = Math.max(MIN_STORIES, Math.ceil(MIN_SHARE * all.length));
	if (weak.length < 2 * smallest) return [];
	const pieces = Math.min(MOST_PIECES, Math.ceil(weak.length / STORIES_PER_PIECE));
	const before = findBefore(weak);
	const known = new Set(weak.filter((_, i) => (before?.[i] ?? -1) >= 0));
	return findClusters(weak, corpus, pieces, seed, before)
		.filter((members) => members.size >= (continues(members, known) ? MIN_STORIES : smallest))
		.filter((members) => standsOut([...members.keys()], all, corpus, seed));
}

/** Is this a theme of last time? Then it need not grow as fast as the corpus to stay one. */
function continues(members: Cluster, known: ReadonlySet<number>): boolean {
	return [...members.keys()].filter((row) => known.has(row)).length >= members.size / 2;
}

/** Do these stories share more words than groups of the same size drawn from all stories? */
function standsOut(
	rows: readonly number[],
	pool: readonly number[],
	corpus: Corpus,
	seed: number
): boolean {
	const random = seedRandom(seed + rows.length);
	const chance = Array.from({ length: CHANCE_GROUPS }, () =>
		cohesion(
			Array.from(sampleRows(pool.length, rows.length, random), (at) => pool[at] ?? 0),
			corpus
		)
	);
	const mean = chance.reduce((sum, one) => sum + one, 0) / chance.length;
	const variance = chance.reduce((sum, one) => sum + (one - mean) ** 2, 0) / chance.length;
	return cohesion(rows, corpus) > mean + MIN_Z * Math.sqrt(variance + 1e-9);
}

/** Mean rarity-weighted number of words that a pair of the stories shares. */
function cohesion(rows: readonly number[], corpus: Corpus): number {
	const counts = new Map<number, number>();
	for (const row of rows) {
		for (let at = corpus.start[row]!; at < corpus.start[row + 1]!; at++) {
			const column = corpus.column[at]!;
			counts.set(column, (counts.get(column) ?? 0) + 1);
		}
	}
	let shared = 0;
	for (const [column, count] of counts) {
		const rarity = Math.log(corpus.stories.length / (corpus.storiesWith[column] ?? 1));
		shared += count * (count - 1) * rarity * rarity;
	}
	return shared / Math.max(1, rows.length * (rows.length - 1));
}
