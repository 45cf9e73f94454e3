import type { PeriodShare } from '#lib/domain/analysis.ts';
import { countShare } from './share.ts';
import { fillPeriods, findPeriod, type PeriodKind } from './trend-periods.ts';

/** Stories of one month. */
export interface MonthCount {
	/** YYYY-MM */
	month: string;
	/** About the theme. */
	count: number;
	/** In all. */
	of: number;
}

/**
 * How often a theme is told about per period: the count, the share of all stories, and the range that share may really have.
 * Whether it rises or falls is not read from this but tested over the months, once (`findTrend`): who tests the same stories
 * over months and over half years finds a trend by chance twice as often. O(months).
 *
 * @param months in any order, each at most once
 * @returns every period from the first to the last with stories, in order
 * @example
 * sharePeriods([{ month: '2026-03', count: 1, of: 10 }], 'school'); // => [{ period: '2025-2026-2', count: 1, of: 10, share: 0.1, low: 0.018, high: 0.404 }] (rounded)
 */
export function sharePeriods(months: readonly MonthCount[], by: PeriodKind): PeriodShare[] {
	const sums = new Map<string, { count: number; of: number }>();
	for (const { month, count, of } of months) {
		const period = findPeriod(month, by);
		if (period === undefined || of === 0) continue;
		const sum = sums.get(period) ?? { count: 0, of: 0 };
		sums.set(period, { count: sum.count + count, of: sum.of + of });
	}
	return fillPeriods([...sums.keys()].sort(), by).map((period) => {
		const { count, of } = sums.get(period) ?? { count: 0, of: 0 };
		return { period, ...countShare(count, of) };
	});
}
