import type { AnalysisStory } from '#lib/domain/analysis.ts';
import type { Codebook } from '#lib/domain/codebook.ts';
import type { Corpus } from '#lib/analysis/reading/corpus.ts';

/**
 * Turns texts into vectors of one length, for instance a sentence model that the operator put in a folder. Nothing is
 * downloaded and nothing needs it: it is one more opinion.
 */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Per story id the likeness to each theme of the codebook, -1..1, in the order of the codebook. */
export type Likeness = ReadonlyMap<string, Float32Array>;

const BATCH = 64;
// A cosine of 1 above the mean weighs as much as a certain term and a half.
const WEIGHT = 5;

/**
 * Compare stories with the examples of each theme by sentence vectors: the cosine with the mean of their directions. Pass
 * the outcome to `analyse` as `likeness`. O(stories * themes * length of a vector) beside the model, which gets 64 texts at a
 * time.
 *
 * @param stories any texts; ids that differ from each other
 * @returns per story id one number per theme, -1..1
 * @throws Error when the model gives vectors of different lengths
 * @example
 * const likeness = await likenStories(stories, codebook, embed);
 * likeness.get('s0')?.length; // => 20
 */
export async function likenStories(
	stories: readonly AnalysisStory[],
	codebook: Codebook,
	embed: Embed
): Promise<Likeness> {
	const themes: Float32Array[] = [];
	for (const { label, definition, examples } of codebook.themes) {
		themes.push(meanOf(await embedAll([label, definition, ...examples].filter(Boolean), embed)));
	}
	const likeness = new Map<string, Float32Array>();
	for (let at = 0; at < stories.length; at += BATCH) {
		const batch = stories.slice(at, at + BATCH);
		const vectors = await embed(batch.map(({ text }) => text));
		batch.forEach(({ id }, i) => {
			const own = vectors[i] ?? new Float32Array(0);
			likeness.set(
				id,
				Float32Array.from(themes, (theme) => cosine(own, theme))
			);
		});
	}
	return likeness;
}

/**
 * Add the opinion of a sentence model to the scores of the codebook: five times how much more than average a story is like
 * a theme. O(stories * themes).
 *
 * @param themes number of themes; a story with another number of opinions keeps its scores
 * @returns another corpus; this one when there are no opinions
 * @example
 * const { scores } = addLikeness(corpus, open.themes, new Map());
 * scores.length === 144 * open.themes; // => true
 */
export function addLikeness(
	corpus: Corpus,
	themes: number,
	likeness: Likeness | undefined
): Corpus {
	if (likeness === undefined) return corpus;
	const scores = Float32Array.from(corpus.scores);
	corpus.stories.forEach(({ id }, row) => {
		const own = likeness.get(id);
		if (own?.length !== themes) return;
		const mean = own.reduce((sum, one) => sum + one, 0) / themes;
		own.forEach((one, k) => (scores[row * themes + k]! += WEIGHT * (one - mean)));
	});
	return { ...corpus, scores };
}

async function embedAll(texts: readonly string[], embed: Embed): Promise<Float32Array[]> {
	const vectors: Float32Array[] = [];
	for (let at = 0; at < texts.length; at += BATCH)
		vectors.push(...(await embed(texts.slice(at, at + BATCH))));
	return vectors;
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
	const sum = new Float32Array(vectors[0]?.length ?? 0);
	for (const vector of vectors) {
		const length = Math.sqrt(vector.reduce((squares, one) => squares + one * one, 0)) || 1;
		vector.forEach((one, i) => (sum[i]! += one / length));
	}
	return sum;
}

function cosine(left: Float32Array, right: Float32Array): number {
	if (left.length !== right.length) throw new Error('embed: vectors of different lengths');
	let dot = 0;
	let leftSquares = 0;
	let rightSquares = 0;
	for (let i = 0; i < left.length; i++) {
		dot += left[i]! * right[i]!;
		leftSquares += left[i]! ** 2;
		rightSquares += right[i]! ** 2;
	}
	return leftSquares * rightSquares === 0 ? 0 : dot / Math.sqrt(leftSquares * rightSquares);
}
