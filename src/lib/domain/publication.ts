import type { ShownNumber } from './privacy.ts';
import { SECTORS } from './story.ts';

/** In this order numbers by audience and by sector are kept; `null` is who did not say. */
export const AUDIENCE_ORDER = ['parent', 'pupil'] as const;
export const SECTOR_ORDER = [...SECTORS, null] as const;

/** What is counted of one theme in one period, before anything is hidden: a row per audience, a column per sector. */
export interface ThemeCounts {
	/** The lasting key of the theme. */
	key: string;
	/** What it is called now; in a publication it stays what it was then. */
	label: string;
	counts: number[][];
}

export interface PeriodCounts {
	/** Stories of the period that count, whether a theme holds them or not. */
	stories: number;
	themes: ThemeCounts[];
}

/** A theme as board and parent council may see it. */
export interface BoardNumbers {
	key: string;
	label: string;
	total: ShownNumber;
	/** In AUDIENCE_ORDER. */
	audience: ShownNumber[];
	/** In SECTOR_ORDER. */
	sector: ShownNumber[];
}

/** A theme as everybody may see it. */
export interface OpenNumbers {
	key: string;
	label: string;
	total: ShownNumber;
	/** 0..100, or null where there are too few stories for a percentage. */
	percent: number | null;
}

/** The numbers of one period as they were published at one moment; they never change after that. */
export interface Numbers {
	board: { stories: ShownNumber; themes: BoardNumbers[] };
	open: { stories: ShownNumber; themes: OpenNumbers[] };
}

export interface Publication extends Numbers {
	/** As `periodOf` says it. */
	period: string;
	/** Counts up within the period, from 1. */
	number: number;
	/** YYYY-MM-DD */
	madeOn: string;
	withdrawn: boolean;
}
