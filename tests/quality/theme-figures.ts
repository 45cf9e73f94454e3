import type { Analysis } from '#lib/domain/analysis.ts';
import type { LabelledStory } from './labelled-stories.ts';

export interface Figures {
	stories: number;
	top1: number;
	top1any: number;
	top2: number;
	microF1: number;
	macroF1: number;
	bcubedF1: number;
	ari: number;
	emergentF1: number;
	noise: number;
	falseNoise: number;
}

/**
 * How well an analysis agrees with the labels of a set of Dutch stories.
 * top1: the strongest theme is the primary label; any: or a secondary one; top2: the primary label is among the two
 * likeliest. micro: all assigned themes; macro: mean F1 per theme of the strongest. bcubed, ari: the strongest theme as a
 * clustering, emergent labels included, noise left out.
 */
export function measureThemes(
	stories: readonly LabelledStory[],
	analysis: Analysis,
	themes: readonly string[]
): Figures {
	const dutch = stories.filter(({ lang }) => lang === 'nl');
	const given = new Map(analysis.assignments.map((one) => [one.id, one]));
	const assigned = (story: LabelledStory) => given.get(story.id)?.themes.map(({ id }) => id) ?? [];
	const strongest = (story: LabelledStory) => assigned(story)[0] ?? `nothing ${story.id}`;
	const inBook = dutch.filter(({ theme }) => themes.includes(theme));
	const real = dutch.filter(({ theme }) => theme !== 'ruis');
	const noise = dutch.filter(({ theme }) => theme === 'ruis');
	const share = (list: readonly LabelledStory[], holds: (story: LabelledStory) => boolean) =>
		list.length === 0 ? 0 : list.filter(holds).length / list.length;
	const reported = new Set(analysis.noise);
	return {
		stories: dutch.length,
		top1: share(inBook, (story) => strongest(story) === story.theme),
		top1any: share(inBook, (story) => [story.theme, ...story.also].includes(strongest(story))),
		top2: share(inBook, (story) => {
			const ranked = given.get(story.id)?.ranked.slice(0, 2) ?? [];
			return ranked.some(({ id }) => id === story.theme);
		}),
		microF1: microF1(inBook, assigned, themes),
		macroF1: mean(
			themes.map((theme) =>
				overlapF1(
					real,
					(s) => s.theme === theme,
					(s) => strongest(s) === theme
				)
			)
		),
		...clusterFigures(
			real.map(({ theme }) => theme),
			real.map(strongest)
		),
		emergentF1: emergentF1(real, analysis, assigned, themes),
		noise: share(noise, (story) => assigned(story).length === 0),
		falseNoise: share(real, ({ id }) => reported.has(id))
	};
}

function microF1(
	stories: readonly LabelledStory[],
	assigned: (s: LabelledStory) => string[],
	themes: readonly string[]
) {
	let both = 0;
	let either = 0;
	for (const story of stories) {
		const want = [story.theme, ...story.also].filter((id) => themes.includes(id));
		const got = assigned(story).filter((id) => themes.includes(id));
		both += got.filter((id) => want.includes(id)).length;
		either += want.length + got.length;
	}
	return either === 0 ? 0 : (2 * both) / either;
}

function emergentF1(
	stories: readonly LabelledStory[],
	analysis: Analysis,
	assigned: (s: LabelledStory) => string[],
	themes: readonly string[]
): number {
	const labels = new Set(
		stories.map(({ theme }) => theme).filter((theme) => !themes.includes(theme))
	);
	const emergent = analysis.themes.filter(({ origin }) => origin === 'emergent');
	return mean(
		[...labels].map((label) =>
			Math.max(
				0,
				...emergent.map(({ id }) =>
					overlapF1(
						stories,
						(s) => s.theme === label,
						(s) => assigned(s).includes(id)
					)
				)
			)
		)
	);
}

function overlapF1<T>(
	items: readonly T[],
	wanted: (item: T) => boolean,
	got: (item: T) => boolean
): number {
	const want = items.filter(wanted).length;
	const have = items.filter(got).length;
	const both = items.filter((item) => wanted(item) && got(item)).length;
	return want + have === 0 ? 0 : (2 * both) / (want + have);
}

/** BCubed F1 (Amigó et al. 2009) and the adjusted Rand index (Hubert & Arabie 1985). */
export function clusterFigures(
	gold: readonly string[],
	found: readonly string[]
): { bcubedF1: number; ari: number } {
	const cells = tally(gold.map((label, i) => `${label}\n${found[i] ?? ''}`));
	const golds = tally(gold);
	const founds = tally(found);
	let precision = 0;
	let recall = 0;
	for (const [key, count] of cells) {
		const [label = '', cluster = ''] = key.split('\n');
		precision += count ** 2 / (founds.get(cluster) ?? 1) / gold.length;
		recall += count ** 2 / (golds.get(label) ?? 1) / gold.length;
	}
	const pairs = (counts: Map<string, number>) =>
		[...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
	const expected = (pairs(golds) * pairs(founds)) / ((gold.length * (gold.length - 1)) / 2);
	const most = (pairs(golds) + pairs(founds)) / 2;
	return {
		bcubedF1: (2 * precision * recall) / (precision + recall),
		ari: (pairs(cells) - expected) / (most - expected)
	};
}

function tally(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
