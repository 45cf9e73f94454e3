// Prints what confirmed stories bring, for docs/QUALITY.md: npx node tests/quality/measure-learning.ts [DRAWS]
// Five folds: so many stories of the other four teach as decisions of a person, drawn anew each time; the fold is judged.
import { analyse, defaultCodebook, fitModel } from '#lib/analysis/index.ts';
import { judge } from '#lib/analysis/reading/decide.ts';
import { openModel } from '#lib/analysis/model/open-model.ts';
import { seedRandom } from '#lib/analysis/math/random.ts';
import { readStory } from '#lib/analysis/reading/read-story.ts';
import type { Decision } from '#lib/domain/analysis.ts';
import { isForTuning, readLabelledStories } from './labelled-stories.ts';
import type { LabelledStory } from './labelled-stories.ts';
import { measureThemes } from './theme-figures.ts';

const FOLDS = 5;
const CONFIRMED = [0, 25, 50, 100, 200];
const draws = Number(process.argv[2] ?? 3);
const themes = defaultCodebook.themes.map(({ id }) => id);
const known = readLabelledStories().filter(
	({ lang, theme }) => lang === 'nl' && themes.includes(theme)
);

console.log('| confirmed | top1 | any | top2 | log loss, even | odd | without a theme |');
for (const confirmed of CONFIRMED) {
	const rows = Array.from({ length: confirmed === 0 ? 1 : draws }, (_, draw) =>
		measure(confirmed, draw)
	);
	const means = rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length);
	console.log(`| ${[confirmed, ...means.map((mean) => mean.toFixed(3))].join(' | ')} |`);
}

/** top1, any, top2, mean log loss of the right theme on even and on odd stories, and the share that got no theme at all. */
function measure(confirmed: number, draw: number): number[] {
	const sums = { top1: 0, top1any: 0, top2: 0, even: 0, odd: 0, none: 0 };
	const evens = known.filter(isForTuning).length;
	for (let fold = 0; fold < FOLDS; fold++) {
		const judged = known.filter((_, at) => at % FOLDS === fold);
		const others = known.filter((_, at) => at % FOLDS !== fold);
		const teachers = shuffle(others, 100 * draw + fold).slice(0, confirmed);
		const model = fitModel(defaultCodebook, teachers.map(confirm));
		const analysis = analyse(judged.map(plain), defaultCodebook, { model });
		const figures = measureThemes(judged, analysis, themes);
		for (const name of ['top1', 'top1any', 'top2'] as const)
			sums[name] += (figures[name] * judged.length) / known.length;
		sums.none += analysis.assignments.filter((one) => one.themes.length === 0).length;
		const open = openModel(model);
		for (const story of judged) {
			const { p } = judge(readStory(story.text, open), open);
			sums[isForTuning(story) ? 'even' : 'odd'] -= Math.log(p[themes.indexOf(story.theme)]!);
		}
	}
	const { top1, top1any, top2, even, odd, none } = sums;
	return [
		...[top1, top1any, top2, even / evens, odd / (known.length - evens)],
		none / known.length
	];
}

function confirm({ id, text, theme, also }: LabelledStory): Decision {
	return { kind: 'assigned', story: id, text, themes: [theme, ...also] };
}

function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
	const random = seedRandom(1 + seed);
	const keyed = items.map((item) => ({ item, key: random() }));
	return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Labels stay here: the analysis sees ids and texts. */
function plain({ id, text }: LabelledStory) {
	return { id, text };
}
