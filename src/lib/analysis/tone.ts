import type { Assignment, Share } from '#lib/domain/analysis.ts';
import { defaultCodebook } from './default-codebook.ts';
import { buildSpace } from './feature-space.ts';
import type { FeatureSpace } from './feature-space.ts';
import { describeText } from './features.ts';
import { fitLogistic } from './logistic.ts';
import { seedRandom } from './random.ts';
import { countShare } from './share.ts';
import { buildRows } from './sparse.ts';
import { badExamples, goodExamples } from './tone-examples.ts';
import { buildVocabulary } from './vocabulary.ts';

// With fewer stories the range is so wide that any number misleads.
const MIN_STORIES = 10;
const GRAM_WEIGHT = 0.15;
// Words that say nothing about the subject say much about how it went; the mark keeps them from being skipped.
const TELLING =
	/(?<!\p{L})(niet|geen|nooit|niemand|niks|niets|eindelijk|sinds|nu|weer|maar|wel|pas|steeds|altijd|alles|zelf|elke|toen|dan|moet|moest|mag|mocht|kan|wil|zegt|zeggen|zei|zeiden)(?!\p{L})/giu;
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
const ROUNDS = 20;

interface ToneModel {
	space: FeatureSpace;
	weight: Float32Array;
	bias: number;
}

let model: ToneModel | undefined;

/**
 * How much a text sounds like something that went well: log odds, above 0 is well. Never shown for one story: it is wrong
 * too often (see docs/QUALITY.md); only shares over many stories mean something. O(characters); the first call also learns
 * from the examples, about a second.
 *
 * @example
 * scoreTone('Hij gaat weer met plezier naar school.') > scoreTone('Niemand belt terug.'); // => true
 */
export function scoreTone(text: string): number {
	model ??= fitTone();
	let score = model.bias;
	for (const [column, value] of describeText(mark(text), model.space))
		score += value * (model.weight[column] ?? 0);
	return score;
}

/**
 * The share of the stories of each theme that sound as if something went well, with its interval.
 *
 * The interval is of the counting only (Wilson); that the guess itself may be wrong per story is said where it is shown.
 * O(words); the first call also learns from the examples, about a second.
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

function fitTone(): ToneModel {
	const good = [...goodExamples, ...examplesOf(GOOD_THEMES)].map(mark);
	const bad = [...badExamples, ...examplesOf(BAD_THEMES)].map(mark);
	const texts = [...good, ...bad];
	const space = buildSpace(texts, buildVocabulary(texts), { gram: GRAM_WEIGHT, small: 0, pair: 0 });
	const { weight, bias } = fitLogistic({
		rows: buildRows(
			texts.map((text) => describeText(text, space)),
			space.idf.length
		),
		target: Int32Array.from(texts, (_, i) => (i < good.length ? 1 : 0)),
		// Both sides weigh the same in all.
		weight: Float64Array.from(texts, (_, i) => (i < good.length ? bad.length / good.length : 1)),
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

function examplesOf(ids: readonly string[]): string[] {
	return defaultCodebook.themes
		.filter(({ id }) => ids.includes(id))
		.flatMap(({ examples }) => examples);
}

function mark(text: string): string {
	return text.replace(TELLING, (word) => `qq${word}`);
}
