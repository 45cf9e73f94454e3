import type { Assignment, ThemeTrend, Trend } from '#lib/domain/analysis.ts';
import { countShare } from './share.ts';
import { fillPeriods, findPeriod, type PeriodKind } from './trend-periods.ts';

/** A story with a date; only the year and the month are read. */
export interface DatedStory {
	id: string;
	/** YYYY-MM-DD; stories without one do not count here. */
	date?: string;
}

// With fewer stories in all, or fewer about the theme, no honest direction can be given.
const MIN_STORIES = 30;
const MIN_ABOUT = 5;
const SIGNIFICANT = 0.05;

/**
 * Counts and shares of every theme over time, and whether it rises or falls beyond chance. O(assignments).
 * Direction: Cochran-Armitage test for trend in proportions over the periods, two-sided, Holm-corrected for the number of
 * themes tested; `unknown` below 30 dated stories or 5 about the theme.
 *
 * Sources: Cochran 1954 and Armitage 1955; Holm 1979.
 *
 * @param by `month`, or `school`: half school years, as the region publishes its numbers
 * @returns periods in order without gaps; themes by id, each with a share per period and p after correction (null when
 * untested)
 * @example
 * const { themes } = findTrend(stories, analysis.assignments, 'month');
 * themes.find(({ id }) => id === 'vervoer')?.direction; // => 'rising'
 */
export function findTrend(
	stories: readonly DatedStory[],
	assignments: readonly Assignment[],
	by: PeriodKind = 'month'
): Trend {
	const periodOf = new Map<string, string>();
	for (const { id, date } of stories) {
		const period = findPeriod(date, by);
		if (period !== undefined) periodOf.set(id, period);
	}
	const periods = fillPeriods([...new Set(periodOf.values())].sort(), by);
	const at = new Map(periods.map((period, i) => [period, i]));
	const totals = periods.map(() => 0);
	const counts = new Map<string, number[]>();
	for (const { id, themes } of assignments) {
		const i = at.get(periodOf.get(id) ?? '');
		if (i === undefined) continue;
		totals[i]! += 1;
		for (const theme of themes) {
			const own = counts.get(theme.id) ?? periods.map(() => 0);
			own[i]! += 1;
			counts.set(theme.id, own);
		}
	}
	const themes = [...counts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, own]) => describe(id, own, totals));
	return { periods, themes: correct(themes) };
}

interface Tested extends ThemeTrend {
	z: number;
}

function describe(id: string, counts: readonly number[], totals: readonly number[]): Tested {
	const shares = counts.map((count, i) => countShare(count, totals[i] ?? 0));
	const all = totals.reduce((sum, total) => sum + total, 0);
	const about = counts.reduce((sum, count) => sum + count, 0);
	const enough =
		all >= MIN_STORIES && about >= MIN_ABOUT && totals.filter((total) => total > 0).length > 1;
	const z = enough ? trendScore(counts, totals, about, all) : 0;
	return {
		id,
		shares,
		direction: enough ? 'steady' : 'unknown',
		p: enough ? twoSided(z) : null,
		z
	};
}

/** The Cochran-Armitage statistic: how far the later periods hold more of the theme than their size explains. */
function trendScore(
	counts: readonly number[],
	totals: readonly number[],
	about: number,
	all: number
): number {
	const share = about / all;
	let score = 0;
	let first = 0;
	let second = 0;
	totals.forEach((total, i) => {
		score += i * ((counts[i] ?? 0) - total * share);
		first += i * total;
		second += i * i * total;
	});
	const variance = share * (1 - share) * (second - (first * first) / all);
	return variance > 0 ? score / Math.sqrt(variance) : 0;
}

/** Holm: the smallest p times the number of tests, the next times one less; a later one is never smaller. */
function correct(themes: readonly Tested[]): ThemeTrend[] {
	const tested = themes.filter(({ p }) => p !== null).sort((a, b) => (a.p ?? 1) - (b.p ?? 1));
	let least = 0;
	tested.forEach((theme, i) => {
		least = Math.max(least, Math.min(1, (theme.p ?? 1) * (tested.length - i)));
		theme.p = least;
		if (least < SIGNIFICANT) theme.direction = theme.z > 0 ? 'rising' : 'falling';
	});
	return themes.map(({ id, shares, direction, p }) => ({ id, shares, direction, p }));
}

/** Two-sided probability of a standard normal beyond z. Source: Abramowitz & Stegun 7.1.26, error below 1.5e-7. */
function twoSided(z: number): number {
	const x = Math.abs(z) / Math.SQRT2;
	const t = 1 / (1 + 0.327_591_1 * x);
	const series =
		((((1.061_405_429 * t - 1.453_152_027) * t + 1.421_413_741) * t - 0.284_496_736) * t +
			0.254_829_592) *
		t;
	return series * Math.exp(-x * x);
}
