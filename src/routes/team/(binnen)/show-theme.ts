import type { Role } from '#lib/domain/role.ts';
import { may } from '#lib/domain/role.ts';
import { monthsBetween, type Theme } from '#lib/domain/theme.ts';
import { BOARD_RULE, suppressCount } from '#lib/privacy/index.ts';

/** A theme as this role may see its numbers. */
export interface ShownTheme {
	id: string;
	label: string;
	origin: Theme['origin'];
	keywords: string[];
	/** "34", or "< 5" for who may not see small numbers. */
	count: string;
	/** 0..1; null where the number is hidden. */
	share: number | null;
	/** Stories per month by audience; empty where small numbers are hidden. */
	months: Theme['months'];
	direction: Theme['direction'];
	quotes: Theme['quotes'];
}

/** Who reads no stories sees no small numbers either: a row of ones and twos would tell about people. */
export function showTheme(theme: Theme, total: number, role: Role): ShownTheme {
	const { id, label, origin, keywords, direction, quotes } = theme;
	const common = { id, label, origin, keywords, direction, quotes };
	if (may(role, 'readStories')) {
		return {
			...common,
			count: String(theme.size),
			share: total ? theme.size / total : 0,
			months: theme.months
		};
	}
	const shown = suppressCount(theme.size, BOARD_RULE);
	if (shown.hidden) {
		// The words of so few stories are as telling as a quote.
		const hidden = {
			keywords: [],
			share: null,
			months: [],
			direction: 'unknown' as const,
			quotes: []
		};
		return { ...common, ...hidden, count: `< ${shown.below}` };
	}
	const share = total >= BOARD_RULE.percentFrom ? shown.value / total : null;
	return { ...common, count: String(shown.value), share, months: [] };
}

/** Stories per month, the empty months too. */
export function perMonth(theme: Pick<ShownTheme, 'months'>, months: string[]): number[] {
	const counts = new Map(theme.months.map(({ month, parent, pupil }) => [month, parent + pupil]));
	return months.map((month) => counts.get(month) ?? 0);
}

/** Every month from the first told story to now. */
export function monthRange(themes: Pick<Theme, 'months'>[], now: string): string[] {
	const told = themes.flatMap(({ months }) => months.map(({ month }) => month)).sort();
	return told[0] ? monthsBetween(told[0], now) : [];
}
