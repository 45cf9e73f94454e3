import { expect, test } from 'vitest';
import { defaultCodebook } from '#lib/analysis/index.ts';
import { analyseInThread } from './analysis-thread.ts';

const stories = Array.from({ length: 4000 }, (_, n) => ({
	id: `s${n}`,
	text: `De taxi kwam ${n} minuten te laat en niemand belde ons terug over nummer ${n * 7}.`
}));
const work = { stories, codebook: defaultCodebook, previous: [], decisions: [] };

test('an analysis that nobody waits for any more is ended in the middle of its work', async () => {
	const stopped = new AbortController();
	const shares: number[] = [];
	const found = analyseInThread(work, {
		signal: stopped.signal,
		report: (share) => {
			shares.push(share);
			stopped.abort();
		}
	});
	// A thread that went on would bring an outcome.
	await expect(found).rejects.toThrow('The analysis stopped with 1.');
	expect(Math.max(...shares)).toBeLessThan(1);
});

test('an analysis that was stopped before it began is not begun', async () => {
	const run = analyseInThread(work, { signal: AbortSignal.abort(), report: () => {} });
	await expect(run).rejects.toThrow('aborted');
});
