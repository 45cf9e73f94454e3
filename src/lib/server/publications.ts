import { isDeepStrictEqual } from 'node:util';
import { periodDays, periodsBetween } from '#lib/domain/period.ts';
import {
	AUDIENCE_ORDER,
	SECTOR_ORDER,
	type Numbers,
	type PeriodCounts,
	type Publication,
	type ThemeCounts
} from '#lib/domain/publication.ts';
import { nextPublication } from '#lib/privacy/index.ts';
import type { Client } from './connection.ts';
import { today } from './today.ts';

/** Everything that was published, oldest first; withdrawn ones only for who publishes. */
export async function listPublications(staff: Client): Promise<Publication[]> {
	const { data } = await staff
		.from('publications')
		.select('period, number, made_on, board, open, withdrawn')
		.order('period')
		.order('number')
		.throwOnError();
	return data.map(({ made_on: madeOn, board, open, ...row }) => ({
		...{ ...row, madeOn },
		board: board as unknown as Numbers['board'],
		open: open as unknown as Numbers['open']
	}));
}

/** The half school years in which stories were told that count, the newest first. */
export async function listPeriods(staff: Client): Promise<string[]> {
	const { data } = await staff
		.from('stories')
		.select('told_on')
		.eq('status', 'accepted')
		.order('told_on')
		.limit(1)
		.throwOnError();
	const [first] = data;
	return first ? periodsBetween(first.told_on, today()) : [];
}

/** What the next publication of a period would show, and the one that is on the pages now. */
export interface Proposal {
	next: Numbers;
	/** On the pages now; null when nothing is, or when it was withdrawn. */
	current: Publication | null;
	/** It would say what is on the pages already: too little changed. */
	same: boolean;
	/** How many publications it was compared with. */
	history: number;
}

export async function proposePublication(staff: Client, period: string): Promise<Proposal> {
	const history = (await listPublications(staff)).filter((one) => one.period === period);
	const next = nextPublication(history, await countPeriod(staff, period));
	const current = history.findLast(({ withdrawn }) => !withdrawn) ?? null;
	// Not as JSON: the database keeps the parts of an object in an order of its own.
	const same =
		current !== null && isDeepStrictEqual([current.board, current.open], [next.board, next.open]);
	return { next, current, history: history.length, same };
}

/** @returns 'published', 'same' when too little changed to say anything new, or that a colleague was first */
export async function publishPeriod(
	staff: Client,
	period: string
): Promise<'published' | 'same' | 'error_published_meanwhile'> {
	const { next, same, history } = await proposePublication(staff, period);
	if (same) return 'same';
	const { error } = await staff.rpc('publish_numbers', {
		...{ period, number: history + 1 },
		...{ board: next.board as never, open: next.open as never }
	});
	if (!error) return 'published';
	if (error.code === 'PT409') return 'error_published_meanwhile';
	throw error;
}

export async function withdrawPeriod(staff: Client, period: string): Promise<void> {
	await staff.rpc('withdraw_numbers', { period }).throwOnError();
}

/** The numbers of a region for everybody, the newest period first. */
export async function readOpenNumbers(
	visitor: Client,
	slug: string
): Promise<{ period: string; madeOn: string; numbers: Numbers['open'] }[]> {
	const { data } = await visitor.rpc('read_numbers', { region_slug: slug }).throwOnError();
	return data.map(({ made_on: madeOn, numbers, period }) => ({
		...{ period, madeOn },
		numbers: numbers as unknown as Numbers['open']
	}));
}

async function countPeriod(staff: Client, period: string): Promise<PeriodCounts> {
	const { data } = await staff.rpc('count_period', periodDays(period)).throwOnError();
	const counted = data as unknown as { stories: number; themes: CountRow[] };
	const themes = new Map<string, ThemeCounts>();
	for (const row of counted.themes) {
		const theme = themes.get(row.key) ?? emptyTheme(row.key, row.label);
		themes.set(row.key, theme);
		const counts = theme.counts[AUDIENCE_ORDER.findIndex((one) => one === row.audience)];
		const column = SECTOR_ORDER.findIndex((one) => one === row.sector);
		if (counts && column >= 0) counts[column] = row.stories;
	}
	return { stories: counted.stories, themes: [...themes.values()] };
}

interface CountRow {
	key: string;
	label: string;
	audience: string | null;
	sector: string | null;
	stories: number;
}

function emptyTheme(key: string, label: string): ThemeCounts {
	return { key, label, counts: AUDIENCE_ORDER.map(() => SECTOR_ORDER.map(() => 0)) };
}
