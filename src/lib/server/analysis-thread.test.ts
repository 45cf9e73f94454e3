import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { defaultCodebook } from '#lib/analysis/index.ts';
import { parseCodebook } from '#lib/domain/codebook.ts';
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

test(
	'a sentence model from a folder of the operator thinks along',
	{ timeout: 60_000 },
	async () => {
		const folder = await mkdtemp(join(tmpdir(), 'rode-draad-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		// It knows that two words belong together, which the codebook does not say.
		const embed = 'texts.map((text) => Float32Array.of(1, /gepest|treiter/i.test(text) ? 1 : 0))';
		await writeFile(join(folder, 'package.json'), '{"type":"module"}');
		await writeFile(join(folder, 'embed.js'), `export const embed = async (texts) => ${embed};`);
		const codebook = parseCodebook({
			themes: [
				{ id: 'vervoer', label: 'Vervoer', examples: ['de taxi komt te laat'] },
				{ id: 'pesten', label: 'Pesten', examples: ['ik word gepest op het plein'] }
			]
		});
		const one = [{ id: 's', text: 'Treiteren, elke dag.' }];
		const chance = async (embeddings?: string) => {
			const { analysis } = await analyseInThread(
				{ ...work, stories: one, codebook, embeddings },
				{ signal: new AbortController().signal, report: () => {} }
			);
			return analysis.assignments[0]?.ranked.find(({ id }) => id === 'pesten')?.p ?? 0;
		};
		expect(await chance(folder)).toBeGreaterThan((await chance()) + 0.05);
	}
);
