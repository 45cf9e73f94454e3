import { periodDays } from '#lib/domain/period.ts';
import type { Numbers } from '#lib/domain/publication.ts';
import { monthYearIn } from '#lib/messages/dates.ts';
import { say, type Voice } from '#lib/messages/voice.ts';

/** A period as visitors read it: the themes with a number, the largest first. */
export interface ShownNumbers {
	period: string;
	/** "Verhalen van augustus 2026 tot en met januari 2027." */
	about: string;
	themes: { key: string; label: string; count: number; percent: number | null }[];
	/** Themes without a number are known to be small, every one. */
	restIsFew: boolean;
}

/** The newest period first; one without a single number to show is left out. */
export function showNumbers(
	published: { period: string; numbers: Numbers['open'] }[],
	voice: Voice
): ShownNumbers[] {
	return published
		.map(({ period, numbers }) => showPeriod(period, numbers, voice))
		.filter(({ themes }) => themes.length > 0);
}

function showPeriod(period: string, { themes }: Numbers['open'], voice: Voice): ShownNumbers {
	const { first, last } = periodDays(period);
	const month = (day: string) => monthYearIn(voice.locale, day);
	const shown = themes.flatMap(({ key, label, total, percent }) =>
		total.hidden ? [] : [{ key, label, count: total.value, percent }]
	);
	const rest = themes.filter(({ total }) => total.hidden);
	return {
		period,
		about: say(voice, 'region_numbers_period', { first: month(first), last: month(last) }),
		themes: shown.sort((a, b) => b.count - a.count),
		restIsFew:
			rest.length > 0 && rest.every(({ total }) => total.hidden && total.below !== undefined)
	};
}
