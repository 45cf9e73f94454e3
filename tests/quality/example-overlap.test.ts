import { expect, test } from 'vitest';
import { defaultCodebook } from '#lib/analysis/index.ts';
import { readLabelledStories } from './labelled-stories.ts';

// The examples are written from knowledge of the field. One that was copied from a demo story would flatter every figure.
// Six common words in a row happen by chance ("aan de andere kant van het").
const RUN = 8;
const stories = readLabelledStories().map(({ text }) => wordsOf(text));
const wordSets = stories.map((words) => new Set(words));
const runs = new Set(stories.flatMap(runsOf));
const rarity = countTexts(stories);
const examples = [
	...defaultCodebook.themes.flatMap((theme) => theme.examples),
	...defaultCodebook.themes.flatMap((theme) => theme.stories?.map(({ text }) => text) ?? []),
	...defaultCodebook.watch.flatMap((topic) => topic.examples ?? [])
];

test('no example shares eight words in a row with a demo story', () => {
	expect(
		examples.filter((example) => runsOf(wordsOf(example)).some((run) => runs.has(run)))
	).toEqual([]);
});

test('hardly any example has most of its rare words in one demo story', () => {
	const alike = examples.filter((example) => {
		const own = new Set(wordsOf(example));
		// Short sentences share their few words with somebody.
		if (own.size < 8) return false;
		return Math.max(...wordSets.map((story) => shareIn(own, story))) > 0.6;
	});
	expect(alike.length / examples.length).toBeLessThan(0.01);
});

function shareIn(own: ReadonlySet<string>, story: ReadonlySet<string>): number {
	let all = 0;
	let shared = 0;
	for (const word of own) {
		const weight = Math.log(stories.length / (rarity.get(word) ?? 0.5));
		all += weight;
		if (story.has(word)) shared += weight;
	}
	return shared / all;
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
	return words
		.slice(0, Math.max(0, words.length - RUN + 1))
		.map((_, at) => words.slice(at, at + RUN).join(' '));
}

function countTexts(texts: readonly string[][]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
