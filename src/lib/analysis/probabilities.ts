import type { Corpus } from './corpus.ts';
import type { OpenModel } from './open-model.ts';
import { softmax } from './softmax.ts';

/** Probability per theme of the codebook for one row of the corpus. */
export function probabilities(row: number, corpus: Corpus, model: OpenModel): Float64Array {
	const scores = corpus.scores.subarray(row * model.themes, (row + 1) * model.themes);
	return softmax(Float64Array.from(scores), model.settings.temperature);
}
