import { contentWords } from '#lib/analysis/model/features.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { findStems } from '#lib/analysis/dutch/vocabulary.ts';
import type { Word } from '#lib/analysis/model/words.ts';

/** The example sentences of a theme or a topic of the watch list, by the stems they use. */
interface ThemeExamples {
	texts: readonly string[];
	/** Length of each as a vector of stems. */
	lengths: Float64Array;
	byStem: Map<number, number[]>;
	/** Room for a score per example; zeros between two calls. */
	scores: Float64Array;
}

const indexes = new WeakMap<OpenModel, ThemeExamples[]>();

/**
 * The example of a theme that a sentence resembles most, among those that use a given word: by the rarity of the stems they
 * share, per square root of the stems of the example. O(examples that share a stem); the examples are indexed the first time.
 *
 * @param words words of a text
 * @param at which of them must be in the example
 * @param reach how many words before and after it count
 * @param theme number of the theme in the codebook; topics of the watch list come behind the themes
 * @returns the example as it is in the codebook; undefined when none uses the word
 * @example
 * const taxi = codebook.themes.findIndex(({ id }) => id === 'vervoer');
 * const { words } = readText('De taxi kwam niet.', open);
 * findExample(words, 1, 8, taxi, open)?.toLowerCase().includes('taxi'); // => true
 */
export function findExample(
	words: readonly Word[],
	at: number,
	reach: number,
	theme: number,
	model: OpenModel
): string | undefined {
	const own = indexOf(model)[theme];
	const using = own?.byStem.get(words[at]!.stem);
	if (!own || !using) return undefined;
	const { lengths, scores } = own;
	for (const one of using) scores[one] = 1 / lengths[one]!;
	const end = Math.min(words.length, at + reach);
	for (let near = Math.max(0, at - reach); near < end; near++) {
		const { stem, stop } = words[near]!;
		if (stop || stem < 0) continue;
		const rarity = model.space.idf[stem]!;
		for (const one of own.byStem.get(stem) ?? []) {
			if (scores[one] !== 0) scores[one]! += rarity / lengths[one]!;
		}
	}
	let best = using[0]!;
	for (const one of using) if (scores[one]! > scores[best]!) best = one;
	for (const one of using) scores[one] = 0;
	return own.texts[best];
}

function indexOf(model: OpenModel): ThemeExamples[] {
	let index = indexes.get(model);
	if (index === undefined) {
		const { themes, watch } = model.model.codebook;
		index = [...themes, ...watch].map(({ examples }) => readExamples(examples ?? [], model));
		indexes.set(model, index);
	}
	return index;
}

function readExamples(texts: readonly string[], { space }: OpenModel): ThemeExamples {
	const byStem = new Map<number, number[]>();
	const lengths = new Float64Array(texts.length);
	texts.forEach((text, at) => {
		const stems = new Set<number>();
		for (const word of contentWords(text).keys()) {
			for (const { stem } of findStems(word, space.vocabulary)) stems.add(stem);
		}
		lengths[at] = Math.sqrt(stems.size);
		for (const stem of stems) {
			const list = byStem.get(stem);
			if (list) list.push(at);
			else byStem.set(stem, [at]);
		}
	});
	return { texts, lengths, byStem, scores: new Float64Array(texts.length) };
}
