import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse, defaultCodebook, fitModel, likenStories } from '#lib/analysis/index.ts';
import { openEmbed } from '#lib/embeddings/open-embed.ts';
import { runCommand } from './cli-command.ts';
import { readLabelledStories } from './labelled-stories.ts';
import { measureThemes } from './theme-figures.ts';
import floors from './themes.json' with { type: 'json' };
import { writeOnnxModel, writeOwnModel, writePackage } from './tiny-model.ts';

const CODEBOOK = {
	themes: [
		{ id: 'vervoer', label: 'Vervoer', examples: ['De taxichauffeur komt te laat aanrijden.'] },
		{ id: 'pesten', label: 'Pesten', examples: ['Ze schelden mij uit in de pauze.'] }
	]
};
const STORY = { id: 'a', text: 'Uitgescholden, iedere middagpauze.' };

let folder: string;
const place = (name: string) => join(folder, name);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rode-draad-'));
	await writeOwnModel(place('runs'));
	await writeFile(place('boek.json'), JSON.stringify(CODEBOOK));
	await writeFile(place('verhaal.jsonl'), JSON.stringify(STORY));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a small model of runs of letters', () => {
	test('thinks along on the demo stories without spoiling the figures', async () => {
		const labelled = readLabelledStories();
		const stories = labelled.map(({ id, text }) => ({ id, text }));
		const likeness = await likenStories(stories, defaultCodebook, await openEmbed(place('runs')));
		const model = fitModel(defaultCodebook);
		const analysis = analyse(stories, defaultCodebook, { model, likeness });
		const themes = defaultCodebook.themes.map(({ id }) => id);
		expect(analysis).not.toEqual(analyse(stories, defaultCodebook, { model }));
		expect(measureThemes(labelled, analysis, themes)).toMatchObject({
			top1: expect.toSatisfy((top1: number) => top1 >= floors.all.top1),
			microF1: expect.toSatisfy((microF1: number) => microF1 >= floors.all.microF1)
		});
	});

	test('changes what the command line thinks of a story', async () => {
		const words = [place('verhaal.jsonl'), '--codebook', place('boek.json')];
		const alone = await runCommand('analyse', words);
		const helped = await runCommand('analyse', [...words, '--embeddings', place('runs')]);
		expect(helped.stderr).toBe('');
		const chance = ({ stdout }: { stdout: string }) =>
			JSON.parse(stdout).assignments[0].ranked.find(({ id }: { id: string }) => id === 'pesten').p;
		expect(chance(helped)).toBeGreaterThan(chance(alone) + 0.02);
	});
});

const vectors = (list: string) => `export const embed = async (texts) => texts.map(${list});`;
const BROKEN: [name: string, source: string, fault: string][] = [
	['syntax', 'export const embed = (', 'broken'],
	['missing', "import 'no-such-package'; export const embed = 1;", 'broken'],
	['nothing', 'export const other = 1;', 'model'],
	['throws', 'export function embed() { throw new Error("no memory"); }', 'broken'],
	['lists', vectors('() => [1, 2]'), 'vectors'],
	['empty', vectors('() => new Float32Array(0)'), 'vectors'],
	['fewer', 'export const embed = async () => [Float32Array.of(1)];', 'vectors'],
	['lengths', vectors('(text) => new Float32Array(1 + text.length).fill(1)'), 'vectors'],
	['not-numbers', vectors('(text) => Float32Array.of(1, text.length / 0)'), 'vectors']
];

describe('a folder that cannot be used', () => {
	test.each(BROKEN)('%s: is told in one sentence', async (name, source, fault) => {
		await writeOwnModel(place(name), source);
		await expect(openEmbed(place(name))).rejects.toMatchObject({
			fault,
			message: expect.stringMatching(/^[^\n]{20,}$/)
		});
	});

	test('without a model, or with one for a package that nobody installed', async () => {
		await expect(openEmbed(place('none'))).rejects.toMatchObject({ fault: 'folder' });
		await expect(openEmbed(folder)).rejects.toMatchObject({ fault: 'model' });
		await writeOnnxModel(place('bare'), ['de']);
		await expect(openEmbed(place('bare'))).rejects.toMatchObject({
			fault: 'package',
			message: expect.stringContaining('npm install @huggingface/transformers')
		});
	});

	test('that fails on a story says nothing of it', async () => {
		const source = `export async function embed(texts) {
			if (texts.some((text) => text.includes('Uitgescholden'))) throw new Error(texts.join());
			return texts.map(() => Float32Array.of(1));
		}`;
		await writeOwnModel(place('talks'), source);
		const words = [place('verhaal.jsonl'), '--codebook', place('boek.json')];
		const { status, stdout, stderr } = await runCommand('analyse', [
			...words,
			...['--embeddings', place('talks')]
		]);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toBe('Het taalmodel in de map achter --embeddings werkt niet.\n');
	});
});

/** What transformers.js would be asked, by a package that says it back: a text of n letters is a vector of n and 1. */
const SAYS_BACK = `
export const env = { allowRemoteModels: true, allowLocalModels: false };
export async function pipeline(task, model, options) {
	if (env.allowRemoteModels || !options.local_files_only) throw new Error('would fetch');
	if (task !== 'feature-extraction' || model !== 'said-back') throw new Error('asks for ' + model);
	return async (texts, { pooling, normalize }) => {
		if (pooling !== 'mean' || !normalize) throw new Error('pools otherwise');
		return { data: Float32Array.from(texts.flatMap(({ length }) => [length, 1])), dims: [texts.length, 2] };
	};
}
`;

test('a model for transformers.js is opened from its folder, and nothing may be fetched', async () => {
	const model = await writeOnnxModel(place('said-back'), ['de']);
	await writePackage(model, '@huggingface/transformers', SAYS_BACK);
	const embed = await openEmbed(model);
	expect(await embed(['de', 'taxi'])).toEqual([Float32Array.of(2, 1), Float32Array.of(4, 1)]);
});
