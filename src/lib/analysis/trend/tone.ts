import type { Assignment, Share } from '#lib/domain/analysis.ts';
import type { Codebook } from '#lib/domain/codebook.ts';
import { defaultCodebook } from '#lib/analysis/default-codebook.ts';
import { buildSpace } from '#lib/analysis/model/feature-space.ts';
import type { FeatureSpace } from '#lib/analysis/model/feature-space.ts';
import { describeText } from '#lib/analysis/model/features.ts';
import { fitLogistic } from '#lib/analysis/math/logistic.ts';
import { seedRandom } from '#lib/analysis/math/random.ts';
import { countShare } from './share.ts';
import { buildRows } from '#lib/analysis/math/sparse.ts';
import { badExamples, goodExamples } from './tone-examples.ts';
import { buildVocabulary } from '#lib/analysis/dutch/vocabulary.ts';

// With fewer stories the range is so wide that any number misleads.
const MIN_STORIES = 10;
// Words that say nothing about the subject say much about how it went, and so do the pairs they make.
const WEIGHTS = { gram: 0.15, small: 1, pair: 0.8 };
// A whole story whose tone is known is worth this many sentences of which it is only likely.
const STORY_WEIGHT = 6;
// Most examples of these themes tell what went well, and of those what went wrong.
const GOOD_THEMES = ['fijne-leerkracht', 'lotgenoten'];
const BAD_THEMES = [
	'niet-gehoord',
	'wachttijden',
	'pesten',
	'thuiszitten',
	'tlv-procedure',
	'schoolplek',
	'vervoer',
	'prikkels',
	'toegankelijkheid'
];
const L2 = 1e-3;
const ROUNDS = 8;

/** What is learnt of tone. */
export interface ToneModel {
	space: FeatureSpace;
	weight: Float32Array;
	bias: number;
}

let model: ToneModel | undefined;

/**
 * How much a text sounds like something that went well: log odds, above 0 is well. Never shown for one story: it is wrong
 * too often (see docs/QUALITY.md); only shares over many stories mean something. O(characters); the first call also learns
 * from the examples, some seconds.
 *
 * @example
 * scoreTone('Hij gaat weer met plezier naar school.') > scoreTone('Niemand belt terug.'); // => true
 */
export function scoreTone(text: string): number {
	return scoreBy((model ??= fitTone(defaultCodebook)), text);
}

/**
 * The share of the stories of each theme that sound as if something went well, with its interval.
 *
 * The interval is of the counting only (Wilson); that the guess itself may be wrong per story is said where it is shown.
 * O(words); the first call also learns from the examples, some seconds.
 *
 * @returns per theme id, themes of at least ten stories only
 * @example
 * findTone(stories, analysis.assignments).get('vervoer')?.share; // => 0
 */
export function findTone(
	stories: readonly { id: string; text: string }[],
	assignments: readonly Assignment[]
): Map<string, Share> {
	const good = new Map(stories.map(({ id, text }) => [id, scoreTone(text) > 0]));
	const counts = new Map<string, { good: number; all: number }>();
	for (const { id, themes } of assignments) {
		for (const theme of themes) {
			const own = counts.get(theme.id) ?? { good: 0, all: 0 };
			counts.set(theme.id, own);
			own.all++;
			if (good.get(id)) own.good++;
		}
	}
	const enough = [...counts].filter(([, { all }]) => all >= MIN_STORIES);
	return new Map(enough.map(([id, own]) => [id, countShare(own.good, own.all)]));
}

/**
 * Learn how stories sound that went well, from the examples and stories of a codebook. O(characters), some seconds.
 *
 * @param codebook the default one, or part of it; what a codebook of somebody else says of tone is not learned from
 * @example
 * const model = fitTone(defaultCodebook);
 * scoreBy(model, 'Hij gaat weer met plezier naar school.') > scoreBy(model, 'Niemand belt terug.'); // => true
 */
export function fitTone(codebook: Codebook): ToneModel {
	const lessons = collectTones(codebook);
	const texts = lessons.map(({ text }) => text);
	const space = buildSpace(texts, buildVocabulary(texts), WEIGHTS);
	const sum = (good: boolean) =>
		lessons.reduce((all, lesson) => all + (lesson.good === good ? lesson.weight : 0), 0);
	// Both sides weigh the same in all.
	const more = sum(false) / sum(true);
	const { weight, bias } = fitLogistic({
		rows: buildRows(
			texts.map((text) => describeText(text, space)),
			space.idf.length
		),
		target: Int32Array.from(lessons, ({ good }) => (good ? 1 : 0)),
		weight: Float64Array.from(lessons, (lesson) => lesson.weight * (lesson.good ? more : 1)),
		classes: 2,
		l2: L2,
		rounds: ROUNDS,
		random: seedRandom(1)
	});
	const difference = (values: Float32Array, at: number) =>
		(values[at * 2 + 1] ?? 0) - (values[at * 2] ?? 0);
	return {
		space,
		weight: Float32Array.from(space.idf, (_, column) => difference(weight, column)),
		bias: difference(bias, 0)
	};
}

/**
 * The tone of a text by a model: log odds, above 0 is well. O(characters).
 *
 * @example
 * scoreBy(fitTone(defaultCodebook), 'Niemand belt terug.') < 0; // => true
 */
export function scoreBy(tone: ToneModel, text: string): number {
	let score = tone.bias;
	for (const [column, value] of describeText(text, tone.space))
		score += value * (tone.weight[column] ?? 0);
	return score;
}

interface ToneLesson {
	text: string;
	good: boolean;
	weight: number;
}

function collectTones({ themes }: Codebook): ToneLesson[] {
	const of = (good: boolean, texts: readonly string[]) =>
		texts.map((text) => ({ text, good, weight: 1 }));
	const examplesOf = (ids: readonly string[]) =>
		themes.filter(({ id }) => ids.includes(id)).flatMap(({ examples }) => examples);
	const stories = themes.flatMap((theme) => theme.stories ?? []);
	return [
		...of(true, [...goodExamples, ...examplesOf(GOOD_THEMES)]),
		...of(false, [...badExamples, ...examplesOf(BAD_THEMES)]),
		...stories
			.filter(({ tone }) => tone === 'good' || tone === 'bad')
			.map(({ text, tone }) => ({ text, good: tone === 'good', weight: STORY_WEIGHT }))
	];
}
