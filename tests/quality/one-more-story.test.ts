import { expect, test } from 'vitest';
import { assign, defaultCodebook, fitModel } from '#lib/analysis/index.ts';
import type { Model } from '#lib/analysis/index.ts';
import { readLabelledStories } from './labelled-stories.ts';

const stories = readLabelledStories().map(({ id, text }) => ({ id, text }));
/** As it comes back from a file. */
const stored: Model = JSON.parse(JSON.stringify(fitModel(defaultCodebook)));

/** Milliseconds of processor time, which a busy machine does not stretch as it does the clock. */
function cost(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

test('one more story is assigned within 5 ms by a stored model', () => {
	assign({ id: 'first', text: 'De taxi kwam niet.' }, stored);
	const assigning = cost(() => stories.forEach((story) => assign(story, stored))) / stories.length;
	const again = cost(() => stories.forEach((story) => assign(story, stored))) / stories.length;
	const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });
	const words = ({ text }: { text: string }) => [...segmenter.segment(text)].length;
	const segmenting = cost(() => stories.forEach(words)) / stories.length;
	console.log(
		`one more story: ${assigning.toFixed(2)} ms with words that are new, ${again.toFixed(2)} ms with words seen before,`,
		`${(again / segmenting).toFixed(1)} times segmenting its words`
	);
	expect(assigning).toBeLessThan(5);
	expect(again).toBeLessThan(2);
	expect(again / segmenting).toBeLessThan(40);
});
