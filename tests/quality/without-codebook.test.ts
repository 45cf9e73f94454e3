import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '#lib/analysis/index.ts';
import { isForTuning, readLabelledStories } from './labelled-stories.ts';
import type { LabelledStory } from './labelled-stories.ts';
import { clusterFigures } from './theme-figures.ts';

const real = readLabelledStories().filter(({ lang, theme }) => lang === 'nl' && theme !== 'ruis');

/** Themes without a codebook: how many, and how well they divide the stories. */
function divide(stories: readonly LabelledStory[], emergentThemes?: number) {
	const plain = stories.map(({ id, text }) => ({ id, text }));
	const { themes, assignments } = analyse(plain, null, emergentThemes ? { emergentThemes } : {});
	const of = new Map(assignments.map(({ id, themes: own }) => [id, own[0]?.id ?? id]));
	const found = stories.map(({ id }) => of.get(id) ?? id);
	const labels = stories.map(({ theme }) => theme);
	return { count: themes.length, ...clusterFigures(labels, found) };
}

const labelsIn = (stories: readonly LabelledStory[]) =>
	new Set(stories.map(({ theme }) => theme)).size;

test.each([
	['all', real],
	['even', real.filter(isForTuning)],
	['odd', real.filter((story) => !isForTuning(story))]
] as const)('%s stories: without a number it finds a sensible one by itself', (half, stories) => {
	const own = divide(stories);
	const given = divide(stories, labelsIn(stories));
	console.log(
		`${half}: ${own.count} themes of itself, BCubed ${own.bcubedF1.toFixed(3)}, ARI ${own.ari.toFixed(3)};`,
		`${given.count} asked, ${given.bcubedF1.toFixed(3)}, ${given.ari.toFixed(3)}`
	);
	expect(own.count).toBeGreaterThanOrEqual(0.4 * labelsIn(stories));
	expect(own.count).toBeLessThanOrEqual(2 * labelsIn(stories));
	expect(own.bcubedF1).toBeGreaterThanOrEqual(given.bcubedF1 - 0.03);
	expect(own.ari).toBeGreaterThanOrEqual(given.ari - 0.03);
});

test('whichever stories there are, there are some themes and never one per handful', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray(real, { minLength: 40, maxLength: 200 }), (stories) => {
			const { count } = divide(stories);
			expect(count).toBeGreaterThanOrEqual(2);
			expect(count).toBeLessThanOrEqual(Math.min(40, stories.length / 4));
		}),
		{ numRuns: 12, seed: 7 }
	);
});
