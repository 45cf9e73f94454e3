import type { Decision } from '#lib/domain/analysis.ts';
import type { Codebook } from '#lib/domain/codebook.ts';
import { fitModel } from './model.ts';
import type { Model } from './model.ts';

const models = new WeakMap<Codebook, Model>();

/**
 * The model of a codebook, fitted once per codebook object; with decisions it is fitted every time.
 *
 * @param decisions with a text where they must teach: see `withTexts`
 * @example
 * const empty = { themes: [], watch: [], offTopic: [] };
 * cachedModel(empty, []) === cachedModel(empty, []); // => true
 */
export function cachedModel(codebook: Codebook, decisions: readonly Decision[]): Model {
	if (decisions.some((one) => one.kind === 'assigned')) return fitModel(codebook, decisions);
	let model = models.get(codebook);
	if (model === undefined) models.set(codebook, (model = fitModel(codebook)));
	return model;
}
