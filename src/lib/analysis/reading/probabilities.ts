import type { Corpus } from './corpus.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { softmax } from '#lib/analysis/math/softmax.ts';

/**
 * Probability per theme of the codebook for one row of the corpus; they add up to 1. O(themes).
 *
 * @param row number of the story
 * @param p room to use again for row after row; what it held is lost
 * @example
 * const p = probabilities(0, corpus, open);
 * themeId(rank(p, 1)[0], open); // => 'vervoer'
 */
export function probabilities(
	row: number,
	{ scores }: Corpus,
	{ themes, settings }: OpenModel,
	p = new Float64Array(themes)
): Float64Array {
	for (let k = 0; k < themes; k++) p[k] = scores[row * themes + k]!;
	return softmax(p, settings.temperature);
}
