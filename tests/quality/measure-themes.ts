// Prints the figures of docs/QUALITY.md: npx node tests/quality/measure-themes.ts
import type { Codebook } from '#lib/domain/codebook.ts';
import { analyse, defaultCodebook, fitModel, SETTINGS } from '#lib/analysis/index.ts';
import type { Settings } from '#lib/analysis/index.ts';
import { isForTuning, readLabelledStories } from './labelled-stories.ts';
import type { LabelledStory } from './labelled-stories.ts';
import { measureThemes } from './theme-figures.ts';
import type { Figures } from './theme-figures.ts';

const stories = readLabelledStories();
const themes = defaultCodebook.themes.map(({ id }) => id);
const halves: [string, LabelledStory[]][] = [
	['tune', stories.filter(isForTuning)],
	['check', stories.filter((story) => !isForTuning(story))],
	['all', stories]
];

function figuresOf(codebook: Codebook, settings: Settings): Record<string, Figures> {
	const analysis = analyse(plain(stories), codebook, { model: fitModel(codebook, [], settings) });
	return Object.fromEntries(
		halves.map(([name, half]) => [name, measureThemes(half, analysis, themes)])
	);
}

function ablation(): [string, Codebook, Partial<Settings>][] {
	const without = (
		change: (theme: Codebook['themes'][number]) => Partial<Codebook['themes'][number]>
	): Codebook => ({
		...defaultCodebook,
		themes: defaultCodebook.themes.map((theme) => ({ ...theme, ...change(theme) }))
	});
	const noTerms = { certain: [], strong: [], weak: [] };
	const everyOther = (list: readonly string[], keep: number) =>
		list.filter((_, at) => at % keep === 0);
	return [
		['everything', defaultCodebook, {}],
		[
			'terms only',
			without(() => ({ examples: [], stories: [] })),
			{ logistic: 0, logisticThin: 0 }
		],
		['no terms', without(() => ({ terms: noTerms })), {}],
		['no stories', without(() => ({ stories: [] })), {}],
		['no small words and pairs', defaultCodebook, { smallWeight: 0, pairWeight: 0 }],
		['no logistic regression', defaultCodebook, { logistic: 0 }],
		['no runs of characters', defaultCodebook, { gramWeight: 0 }],
		[
			'half of the examples',
			without(({ examples }) => ({ examples: everyOther(examples, 2) })),
			{}
		],
		[
			'a quarter of the examples',
			without(({ examples }) => ({ examples: everyOther(examples, 4) })),
			{}
		],
		[
			'a tenth of the examples',
			without(({ examples }) => ({ examples: everyOther(examples, 10) })),
			{}
		]
	];
}

/** Labels stay here: the analysis sees ids and texts. */
function plain(list: readonly LabelledStory[]) {
	return list.map(({ id, text }) => ({ id, text }));
}

const show = (figures: object) =>
	Object.values(figures)
		.map((value) => (Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3)))
		.join(' | ');

for (const [name, codebook, settings] of ablation()) {
	const figures = figuresOf(codebook, { ...SETTINGS, ...settings });
	if (name === 'everything') console.log(`| | ${Object.keys(figures['all'] ?? {}).join(' | ')} |`);
	for (const [half, own] of Object.entries(figures)) {
		if (name === 'everything' || half !== 'all') console.log(`| ${name}, ${half} | ${show(own)} |`);
	}
}
