import { describe, expect, test } from 'vitest';
import { analyse, defaultCodebook, fitModel } from '#lib/analysis/index.ts';
import { isForTuning, readLabelledStories } from './labelled-stories.ts';
import { withSlips } from './slips.ts';
import { findSubjects, meanF1 } from './subjects.ts';
import { clusterFigures, measureThemes } from './theme-figures.ts';
import floors from './themes.json' with { type: 'json' };

const stories = readLabelledStories();
const themes = defaultCodebook.themes.map(({ id }) => id);
const plain = stories.map(({ id, text }) => ({ id, text }));
const model = fitModel(defaultCodebook);
const analysis = analyse(plain, defaultCodebook, { model });

describe('themes by codebook', () => {
	const all = measureThemes(stories, analysis, themes);
	const check = measureThemes(
		stories.filter((story) => !isForTuning(story)),
		analysis,
		themes
	);

	test.each(Object.entries(floors.all))('all stories: %s is at least %d', (name, floor) => {
		expect(all[name as keyof typeof all]).toBeGreaterThanOrEqual(floor);
	});

	test.each(Object.entries(floors.check))(
		'stories nobody tuned on: %s is at least %d',
		(name, floor) => {
			expect(check[name as keyof typeof check]).toBeGreaterThanOrEqual(floor);
		}
	);

	test('hardly any experience is taken for noise', () => {
		expect(all.falseNoise).toBeLessThanOrEqual(floors.falseNoiseAtMost);
	});

	test.each(Object.entries(floors.subjects))(
		'subjects of %s surface: mean F1 is at least %d',
		{ timeout: 60_000 },
		(file, floor) => {
			expect(meanF1(findSubjects(file, model))).toBeGreaterThanOrEqual(floor);
		}
	);

	test.each(Object.entries(floors.slips))(
		'with a slip in three of ten longer words: %s is at least %d for all stories',
		(name, floor) => {
			const hurried = plain.map(({ id, text }, at) => ({ id, text: withSlips(text, 0.3, at) }));
			const found = measureThemes(stories, analyse(hurried, defaultCodebook, { model }), themes);
			expect(found[name as keyof typeof found]).toBeGreaterThanOrEqual(floor);
		}
	);

	test('no topic wakes up that the stories are not about', () => {
		const emergent = analysis.themes.filter(({ origin }) => origin === 'emergent');
		// Being unsafe at home is no theme of the codebook either.
		const telling = stories.filter(
			({ theme, safety }) => ['telefoonverbod', 'lesuitval'].includes(theme) || safety
		);
		for (const { id } of emergent) {
			const about = telling.filter((story) =>
				analysis.assignments.some(
					(one) => one.id === story.id && one.themes.some((theme) => theme.id === id)
				)
			);
			expect(about.length, id).toBeGreaterThanOrEqual(4);
		}
	});

	test('every story in another language is on the list for that', () => {
		const foreign = stories.filter(({ lang }) => lang !== 'nl').map(({ id }) => id);
		expect(analysis.otherLanguage).toEqual(foreign.sort());
	});
});

test('without a codebook it beats the best unsupervised peer on the same stories', () => {
	const real = stories.filter(({ lang, theme }) => lang === 'nl' && theme !== 'ruis');
	const labels = real.map(({ theme }) => theme);
	const sums = { bcubedF1: 0, ari: 0 };
	for (const seed of [1, 2, 3, 4, 5]) {
		const found = analyse(
			real.map(({ id, text }) => ({ id, text })),
			null,
			{ seed, emergentThemes: new Set(labels).size }
		);
		const clusterOf = new Map(
			found.assignments.map(({ id, themes: own }) => [id, own[0]?.id ?? id])
		);
		const figures = clusterFigures(
			labels,
			real.map(({ id }) => clusterOf.get(id) ?? id)
		);
		sums.bcubedF1 += figures.bcubedF1 / 5;
		sums.ari += figures.ari / 5;
	}
	expect(sums.ari).toBeGreaterThanOrEqual(floors.withoutCodebook.ari);
	expect(sums.bcubedF1).toBeGreaterThanOrEqual(floors.withoutCodebook.bcubedF1);
});
