// Prints how well the stories of one writer are found by a codebook that the other writers taught, for docs/QUALITY.md:
//   npx node tests/quality/measure-writers.ts
// Writers 1 to 4 wrote some 160 stories each, 5 to 8 some 55. A mean is over writers, whatever they wrote: few stories count as much as many.
import { analyse, defaultCodebook, fitModel, SETTINGS } from '#lib/analysis/index.ts';
import type { Settings } from '#lib/analysis/index.ts';
import { fitTone, scoreBy } from '#lib/analysis/trend/tone.ts';
import type { Codebook, ExampleStory } from '#lib/domain/codebook.ts';
import { clusterFigures, measureThemes } from './theme-figures.ts';
import type { LabelledStory } from './labelled-stories.ts';

const themes = defaultCodebook.themes.map(({ id }) => id);
const written = defaultCodebook.themes.flatMap(({ id, stories = [] }) =>
	stories.map((story, at) => label(story, id, at))
);
const writers = [...new Set(written.map(({ writer }) => writer))].sort();
// The weights were chosen before anything of these was used.
const LATER = [5, 6, 7, 8];

const variants: [string, Codebook, Partial<Settings>][] = [
	['everything', defaultCodebook, {}],
	['no stories of other writers', withStories(() => false), {}],
	['no small words and pairs', defaultCodebook, { smallWeight: 0, pairWeight: 0 }],
	['neither', withStories(() => false), { smallWeight: 0, pairWeight: 0 }],
	['terms only', defaultCodebook, { logistic: 0 }],
	['no terms', defaultCodebook, { lexicon: 0 }],
	['no runs of characters', defaultCodebook, { gramWeight: 0 }]
];
console.log('| | top1 | any | top2 | micro | macro | BCubed | ARI | false noise |');
for (const [name, codebook, settings] of variants) {
	const rows = writers.map((writer) => measure([writer], codebook, { ...SETTINGS, ...settings }));
	if (name === 'everything') rows.forEach((row, at) => show(`writer ${writers[at]}`, row));
	show(`${name}, mean`, means(rows));
	if (name !== 'everything') continue;
	const isLater = (_: unknown, at: number) => LATER.includes(writers[at]!);
	show('mean of the first four', means(rows.filter((row, at) => !isLater(row, at))));
	show('mean of the later four', means(rows.filter(isLater)));
	show('the later four, all left out', measure(LATER, codebook, SETTINGS));
}
for (const writer of writers)
	console.log(`tone, writer ${writer}: AUC ${toneOf(writer).toFixed(3)}`);

function measure(left: readonly number[], codebook: Codebook, settings: Settings): number[] {
	const judged = written.filter(({ writer }) => left.includes(writer));
	const model = fitModel(without(left, codebook), [], settings);
	const analysis = analyse(
		judged.map(({ id, text }) => ({ id, text })),
		codebook,
		{ model }
	);
	const figures = measureThemes(judged, analysis, themes);
	const { top1, top1any, top2, microF1, macroF1, falseNoise } = figures;
	const strongest = new Map(analysis.assignments.map((one) => [one.id, one.themes[0]?.id]));
	const { bcubedF1, ari } = clusterFigures(
		judged.map(({ theme }) => theme),
		judged.map(({ id }) => strongest.get(id) ?? id)
	);
	return [top1, top1any, top2, microF1, macroF1, bcubedF1, ari, falseNoise];
}

/** The share of pairs of a good and a bad story in which the good one sounds better. */
function toneOf(writer: number): number {
	const tone = fitTone(without([writer], defaultCodebook));
	const scores = (wanted: string) =>
		written
			.filter((story) => story.writer === writer && story.tone === wanted)
			.map(({ text }) => scoreBy(tone, text));
	const bad = scores('bad');
	return mean(scores('good').flatMap((good) => bad.map((one) => (good > one ? 1 : 0))));
}

function without(left: readonly number[], codebook: Codebook): Codebook {
	return withStories(({ writer = 0 }) => !left.includes(writer), codebook);
}

function withStories(keep: (story: ExampleStory) => boolean, codebook = defaultCodebook): Codebook {
	return {
		...codebook,
		themes: codebook.themes.map((theme) => ({ ...theme, stories: theme.stories?.filter(keep) }))
	};
}

function label(story: ExampleStory, theme: string, at: number): LabelledStory & { writer: number } {
	const { text, also, tone = '', writer = 0 } = story;
	return { ...{ id: `${theme}-${at}`, text, theme, also, tone, writer }, lang: 'nl', number: at };
}

function show(name: string, figures: readonly number[]): void {
	console.log(`| ${name} | ${figures.map((figure) => figure.toFixed(3)).join(' | ')} |`);
}

function means(rows: readonly number[][]): number[] {
	return rows[0]!.map((_, at) => mean(rows.map((row) => row[at]!)));
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
