import type { ShownNumber } from '#lib/domain/privacy.ts';
import { AUDIENCE_ORDER, SECTOR_ORDER } from '#lib/domain/publication.ts';
import { FEW_STORIES, monthsBetween, type Theme, type Tone } from '#lib/domain/theme.ts';
import { AUDIENCE_NAMES, SECTOR_NAMES, numberText } from '#lib/messages/nl.ts';
import { BOARD_RULE, shareOfShown } from '#lib/privacy/index.ts';

/** A theme as this role may see its numbers. */
export interface ShownTheme {
	id: string;
	key: string;
	label: string;
	origin: Theme['origin'];
	keywords: string[];
	/** "34", for the board also "< 5", or nothing when no number of it was published. */
	count: string;
	/** 0..1; null where there is none to show. */
	share: number | null;
	/** Stories per month by audience; empty for the board. */
	months: Theme['months'];
	direction: Theme['direction'];
	/** Null where too few stories say something about it, or the board may not see the number of the theme. */
	tone: ShownTone | null;
	quotes: Theme['quotes'];
	/** For the board: what was published, the newest period first. */
	periods: ShownPeriod[];
}

/** `few`: of so few stories that it says little. */
export type ShownTone = Omit<Tone, 'stories'> & { few: boolean };

export interface ShownPeriod {
	period: string;
	count: string;
	/** "Van ouders", "21" */
	audience: [string, string][];
	sector: [string, string][];
}

/** What board and parent council were told about a theme; of `listBoardThemes`. */
interface PublishedTheme extends Pick<
	Theme,
	'id' | 'key' | 'label' | 'origin' | 'keywords' | 'quotes'
> {
	tone: Omit<Tone, 'stories'> | null;
	periods: {
		period: string;
		stories: ShownNumber;
		numbers: { total: ShownNumber; audience: ShownNumber[]; sector: ShownNumber[] };
	}[];
}

/** For who reads stories: everything, as it is now. */
export function showTheme(theme: Theme, total: number): ShownTheme {
	const { id, key, label, origin, keywords, direction, quotes, months } = theme;
	const share = total ? theme.size / total : 0;
	return {
		...{ id, key, label, origin, keywords, direction, quotes, months, share },
		...{ count: String(theme.size), periods: [], tone: toneOf(theme) }
	};
}

function toneOf({ tone }: Theme): ShownTone | null {
	if (!tone) return null;
	const { stories, ...shares } = tone;
	return { ...shares, few: stories < FEW_STORIES };
}

/**
 * For board and parent council: what was published, and nothing of today.
 *
 * @param latest the period that the page is about
 */
export function showBoardTheme(theme: PublishedTheme, latest: string | null): ShownTheme {
	const { id, key, label, origin, keywords, quotes } = theme;
	const tone = theme.tone && { ...theme.tone, few: false };
	const newest = theme.periods.find(({ period }) => period === latest);
	const percent = newest && shareOfShown(newest.numbers.total, newest.stories, BOARD_RULE);
	return {
		...{ id, key, label, origin, keywords, quotes, tone, months: [], direction: 'unknown' },
		count: newest ? numberText(newest.numbers.total) : '',
		share: percent === null || percent === undefined ? null : percent / 100,
		periods: theme.periods.map(({ period, numbers }) => ({
			...{ period, count: numberText(numbers.total) },
			audience: numbers.audience.map((n, i) => [audienceName(i), numberText(n)]),
			sector: numbers.sector.map((n, i) => [sectorName(i), numberText(n)])
		}))
	};
}

function audienceName(place: number): string {
	const audience = AUDIENCE_ORDER[place];
	return audience ? AUDIENCE_NAMES[audience] : '';
}

function sectorName(place: number): string {
	const sector = SECTOR_ORDER[place];
	return sector ? SECTOR_NAMES[sector] : 'Niet verteld';
}

/** The newest period of which anything was published. */
export function latestPeriod(themes: { periods: { period: string }[] }[]): string | null {
	const periods = themes.flatMap((theme) => theme.periods.map(({ period }) => period));
	return periods.sort().at(-1) ?? null;
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
