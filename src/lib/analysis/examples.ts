import { contentWords } from './features.ts';
import type { OpenModel } from './open-model.ts';
import { findStems } from './vocabulary.ts';
import type { Word } from './words.ts';

/** The example sentences of each theme by the stems they use. */
type ExampleIndex = Map<number, { text: string; length: number }[]>[];

const indexes = new WeakMap<OpenModel, ExampleIndex>();

/**
 * The example of a theme that a sentence resembles most, among those that use a given word.
 *
 * @param word the word that must be in it
 * @param nearby words of the text around it
 * @returns the example as it is in the codebook; undefined when none uses the word
 */
export function findExample(
	word: Word,
	nearby: readonly Word[],
	theme: number,
	model: OpenModel
): string | undefined {
	const byStem = indexOf(model)[theme];
	const using = byStem?.get(word.stem);
	if (!byStem || !using) return undefined;
	const scores = new Map<string, number>();
	for (const { text, length } of using) scores.set(text, 1 / length);
	for (const { stem, stop } of nearby) {
		if (stop || stem < 0) continue;
		const rarity = model.space.idf[stem] ?? 0;
		for (const { text, length } of byStem.get(stem) ?? []) {
			const before = scores.get(text);
			if (before !== undefined) scores.set(text, before + rarity / length);
		}
	}
	let best: string | undefined;
	let most = 0;
	for (const [text, score] of scores) if (score > most) [best, most] = [text, score];
	return best;
}

function indexOf(model: OpenModel): ExampleIndex {
	let index = indexes.get(model);
	if (index === undefined) indexes.set(model, (index = buildIndex(model)));
	return index;
}

function buildIndex({ model, space }: OpenModel): ExampleIndex {
	return model.codebook.themes.map((theme) => {
		const byStem: ExampleIndex[number] = new Map();
		for (const text of theme.examples) {
			const stems = new Set<number>();
			for (const word of contentWords(text).keys()) {
				for (const { stem } of findStems(word, space.vocabulary)) stems.add(stem);
			}
			const entry = { text, length: Math.sqrt(stems.size) };
			for (const stem of stems) {
				const list = byStem.get(stem);
				if (list) list.push(entry);
				else byStem.set(stem, [entry]);
			}
		}
		return byStem;
	});
}
