import { expect, test } from 'vitest';
import { parseCodebook } from '#lib/domain/codebook.ts';
import { analyse } from '#lib/analysis/analyse.ts';
import { likenStories } from './likeness.ts';
import type { Embed } from './likeness.ts';

const codebook = parseCodebook({
	themes: [
		{ id: 'vervoer', label: 'Vervoer', examples: ['de taxi komt te laat', 'het busje rijdt om'] },
		{
			id: 'pesten',
			label: 'Pesten',
			examples: ['ze schelden mij uit', 'ik word gepest in de pauze']
		}
	]
});
const stories = [{ id: 's1', text: 'Treiteren op het plein, elke dag.' }];

// A model of two meanings: it knows that these words belong together, which the codebook does not say.
const MEANINGS = [/taxi|busje|vervoer/i, /schelden|gepest|pesten|treiteren/i];
const embed: Embed = (texts) =>
	Promise.resolve(
		texts.map((text) => Float32Array.from(MEANINGS, (meaning) => (meaning.test(text) ? 1 : 0.1)))
	);

test('a sentence model finds a theme by words that the codebook does not know', async () => {
	const likeness = await likenStories(stories, codebook, embed);
	const weightOf = (options: Parameters<typeof analyse>[2]) =>
		analyse(stories, codebook, options).assignments[0]?.ranked.find(({ id }) => id === 'pesten')
			?.p ?? 0;
	expect(weightOf({ likeness })).toBeGreaterThan(weightOf({}) + 0.1);
	expect(analyse(stories, codebook, { likeness }).assignments[0]?.themes[0]?.id).toBe('pesten');
});

test('vectors of different lengths are an error', async () => {
	let length = 1;
	const broken: Embed = (texts) =>
		Promise.resolve(texts.map(() => new Float32Array(length++).fill(1)));
	await expect(likenStories(stories, codebook, broken)).rejects.toThrow(/different lengths/);
});
