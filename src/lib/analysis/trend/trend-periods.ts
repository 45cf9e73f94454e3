import { periodDays, periodOf, periodsBetween } from '#lib/domain/period.ts';
import { monthsBetween } from '#lib/domain/theme.ts';

/**
 * A month, or half a school year: August to January and February to July. The same halves in which a region publishes its
 * numbers, so that nobody sees one theme over two sorts of periods; a third of a year would hold too few stories to say much.
 */
export type PeriodKind = 'month' | 'school';

/**
 * The period a date falls in.
 *
 * @param date YYYY-MM-DD, or as far as the month: more is not read
 * @returns `2026-01` or `2025-2026-1`; undefined without a date
 * @example
 * findPeriod('2026-01-15', 'school'); // => '2025-2026-1'
 */
export function findPeriod(date: string | undefined, by: PeriodKind): string | undefined {
	const [month] = /^\d{4}-(0[1-9]|1[0-2])/.exec(date ?? '') ?? [];
	if (!month) return undefined;
	return by === 'month' ? month : periodOf(`${month}-01`);
}

/**
 * Every period from the first to the last: silence in between is a figure too.
 *
 * @param found periods as `findPeriod` says them, in order
 * @example
 * fillPeriods(['2025-12', '2026-02'], 'month'); // => ['2025-12', '2026-01', '2026-02']
 */
export function fillPeriods(found: readonly string[], by: PeriodKind): string[] {
	const [first, last] = [found[0], found.at(-1)];
	if (first === undefined || last === undefined) return [];
	if (by === 'month') return monthsBetween(first, last);
	return periodsBetween(periodDays(first).first, periodDays(last).first).reverse();
}
