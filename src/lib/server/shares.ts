import { sharePeriods } from '#lib/analysis/index.ts';
import type { PeriodShare } from '#lib/domain/analysis.ts';
import type { Theme } from '#lib/domain/theme.ts';
import type { Client } from './connection.ts';

/** How often a theme is told about, oldest period first. */
export interface ThemeShares {
	/** Half school years, as they are published. */
	school: PeriodShare[];
	month: PeriodShare[];
}

/** Counted now, for who reads stories: these numbers are not suppressed. */
export async function readShares(
	staff: Client,
	theme: Pick<Theme, 'months'>
): Promise<ThemeShares> {
	const { data } = await staff.rpc('count_analysed').throwOnError();
	const about = new Map(theme.months.map(({ month, parent, pupil }) => [month, parent + pupil]));
	const months = data.map(({ month, stories }) => ({
		...{ month, count: about.get(month) ?? 0, of: Number(stories) }
	}));
	return { school: sharePeriods(months, 'school'), month: sharePeriods(months, 'month') };
}
