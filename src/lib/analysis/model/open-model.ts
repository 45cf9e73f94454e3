import { openSpace } from './feature-space.ts';
import type { FeatureSpace } from './feature-space.ts';
import type { Model } from './model.ts';
import { MODEL_VERSION } from './model.ts';
import { unpack } from '#lib/analysis/math/pack.ts';
import { weightsOf } from '#lib/analysis/settings.ts';
import type { Settings } from '#lib/analysis/settings.ts';
import { indexCodebook } from './terms.ts';
import type { TermIndex } from './terms.ts';
import { openVocabulary } from '#lib/analysis/dutch/vocabulary.ts';
import { makeWordTable } from './word-table.ts';
import type { WordTable } from './word-table.ts';
import type { Word } from './words.ts';
import { makeWordScores } from './word-scores.ts';
import type { WordScores } from './word-scores.ts';

/** A model unpacked for use. */
export interface OpenModel {
	model: Model;
	settings: Settings;
	themes: number;
	/** Themes and topics of the watch list together. */
	topics: number;
	space: FeatureSpace;
	index: TermIndex;
	termWeight: Float32Array;
	logistic: Float32Array;
	offTopic: Float32Array;
	/** What is known of each written word, filled while reading. */
	words: WordTable<Word>;
	wordScores: WordScores;
}

// A worker that runs for months must not keep every typing error it ever saw.
const MAX_WORDS = 400_000;

const open = new WeakMap<Model, OpenModel>();

/**
 * Unpack a stored model; done once per model object. O(size of the model).
 *
 * @throws Error when it was stored by another version of the method
 * @example
 * openModel(model).themes; // => 20
 */
export function openModel(model: Model): OpenModel {
	let ready = open.get(model);
	if (ready === undefined) open.set(model, (ready = unpackModel(model)));
	if (ready.words.words.length > MAX_WORDS) Object.assign(ready, noWords(ready));
	return ready;
}

function unpackModel(model: Model): OpenModel {
	if (model.version !== MODEL_VERSION) {
		throw new Error(`model: version ${model.version}, expected ${MODEL_VERSION}; fit it again`);
	}
	const vocabulary = openVocabulary(
		model.stems.map(([own]) => own),
		model.stems.map(([, count]) => count)
	);
	const themes = model.codebook.themes.length;
	const topics = themes + model.codebook.watch.length;
	const space = openSpace(vocabulary, model.columns, model.lessons, weightsOf(model.settings));
	const logistic = unpack(model.logistic);
	return {
		model,
		settings: model.settings,
		themes,
		topics,
		space,
		index: indexCodebook(model.codebook),
		termWeight: unpack(model.terms),
		logistic,
		offTopic: unpack(model.offTopic),
		...noWords({ topics, space, logistic })
	};
}

function noWords({ topics, space, logistic }: Pick<OpenModel, 'topics' | 'space' | 'logistic'>) {
	return { words: makeWordTable<Word>(), wordScores: makeWordScores(topics, space, logistic) };
}
