import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { fitModel } from '#lib/analysis/model/model.ts';
import { openModel } from '#lib/analysis/model/open-model.ts';
import { readText } from '#lib/analysis/reading/read-text.ts';

const STORY_MEGABYTES = 20;
const model = openModel(fitModel({ themes: [], watch: [], offTopic: [] }));

test('who remembers the words of a story does not keep the story', () => {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	// One word that is long enough to be cut out by pointing into the text, and very much that is no word.
	const story = () => `${' -'.repeat(STORY_MEGABYTES * 500_000)} leerlingenvervoerregeling`;
	collect();
	const before = process.memoryUsage().heapUsed;
	(() => readText(story(), model))();
	collect();
	expect(process.memoryUsage().heapUsed - before).toBeLessThan((STORY_MEGABYTES / 2) * 1e6);
});
