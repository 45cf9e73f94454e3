import type { Assignment, Quote, Reason, ThemeTrend } from './analysis.ts';
import type { Audience, Sector } from './story.ts';

/** Stories of one month, by who told them. */
export interface ThemeMonth {
	/** YYYY-MM */
	month: string;
	parent: number;
	pupil: number;
}

/** How the stories of a theme sound together; never of one story. */
export interface Tone {
	/** Of so many stories. */
	stories: number;
	/** Share that sounds as if something went well, 0..1. */
	share: number;
	/** Where that share may really lie (95 %). */
	low: number;
	high: number;
}

/** Of fewer stories than this a count or share says little, and whoever reads it is told so. */
export const FEW_STORIES = 30;

/** A theme as a region sees it. */
export interface Theme {
	id: string;
	/** Id in the codebook, or the lasting id of an emergent theme. */
	key: string;
	label: string;
	origin: 'codebook' | 'emergent';
	keywords: string[];
	size: number;
	/** Told more or less often than before, beyond chance? */
	direction: ThemeTrend['direction'];
	months: ThemeMonth[];
	/** Null below ten stories. */
	tone: Tone | null;
	quotes: Pick<Quote, 'text' | 'kind'>[];
}

/** A story inside a theme, with why it is there. */
export interface ThemeStory {
	id: string;
	text: string;
	audience: Audience;
	sector: Sector | null;
	toldOn: string;
	weight: number;
	reasons: Reason[];
	/** The three likeliest themes by key, the likeliest first. */
	ranked: Assignment['ranked'];
}

/**
 * Every month from the first to the last, in order, the empty ones too.
 *
 * @param first YYYY-MM
 * @param last YYYY-MM
 * @example
 * monthsBetween('2026-11', '2027-01'); // => ['2026-11', '2026-12', '2027-01']
 */
export function monthsBetween(first: string, last: string): string[] {
	const months: string[] = [];
	let [year = 0, month = 0] = first.split('-').map(Number);
	for (let current = first; current <= last && months.length < 1200;) {
		months.push(current);
		month = (month % 12) + 1;
		if (month === 1) year += 1;
		current = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
	}
	return months;
}
