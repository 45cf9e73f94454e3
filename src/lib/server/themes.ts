import { createHash } from 'node:crypto';
import type { Analysis, AnalysisStory, EmergentMemory, Share } from '#lib/domain/analysis.ts';
import type { Theme, ThemeMonth, ThemeStory, Tone } from '#lib/domain/theme.ts';
import type { Client } from './connection.ts';
import { readAll } from './rows.ts';
import { placeQuotes } from './unexplained.ts';

const THEME =
	'id, key, label, origin, keywords, size, direction, months, tone_stories, tone_share, tone_low, tone_high, theme_quotes(text, kind, position)';

interface ThemeRow {
	id: string;
	key: string;
	label: string;
	origin: string;
	keywords: string[];
	size: number;
	direction: string;
	months: unknown;
	tone_stories: number | null;
	tone_share: number;
	tone_low: number;
	tone_high: number;
	theme_quotes: { text: string; kind: string; position: number }[];
}

/** The themes of the last run, largest first. */
export async function listThemes(staff: Client): Promise<Theme[]> {
	const { data } = await staff
		.from('themes')
		.select(THEME)
		.eq('active', true)
		.order('size', { ascending: false })
		.order('label')
		.throwOnError();
	return (data as unknown as ThemeRow[]).map(themeOf);
}

export async function readTheme(staff: Client, id: string): Promise<Theme | null> {
	const { data } = await staff
		.from('themes')
		.select(THEME)
		.eq('id', id)
		.maybeSingle()
		.throwOnError();
	return data ? themeOf(data as unknown as ThemeRow) : null;
}

function themeOf(row: ThemeRow): Theme {
	const quotes = [...row.theme_quotes].sort((a, b) => a.position - b.position);
	return {
		id: row.id,
		key: row.key,
		label: row.label,
		origin: row.origin as Theme['origin'],
		keywords: row.keywords,
		size: row.size,
		direction: row.direction as Theme['direction'],
		months: row.months as ThemeMonth[],
		tone: toneOf(row),
		quotes: quotes.map(({ text, kind }) => ({ text, kind: kind as 'typical' | 'deviating' }))
	};
}

function toneOf({ tone_stories: stories, ...row }: ThemeRow): Tone | null {
	if (stories === null) return null;
	return { stories, share: row.tone_share, low: row.tone_low, high: row.tone_high };
}

/** The stories of a theme, strongest first, each with why it is there. */
export async function listThemeStories(staff: Client, themeId: string): Promise<ThemeStory[]> {
	const rows = await readAll((first, last) =>
		staff
			.from('story_themes')
			.select(
				'weight, reasons, stories(id, text, audience, sector, told_on, story_guesses(ranked))'
			)
			.eq('theme_id', themeId)
			.order('weight', { ascending: false })
			.order('story_id')
			.range(first, last)
			.throwOnError()
	);
	return rows.map(({ weight, reasons, stories }) => {
		const { told_on: toldOn, story_guesses: guessed, ...story } = stories as unknown as StoryRow;
		return {
			...{ ...story, toldOn, weight, ranked: guessed?.ranked ?? [] },
			reasons: reasons as unknown as ThemeStory['reasons']
		};
	});
}

interface StoryRow extends Pick<ThemeStory, 'id' | 'text' | 'audience' | 'sector'> {
	told_on: string;
	/** None while no run has seen it. */
	story_guesses: Pick<ThemeStory, 'ranked'> | null;
}

export interface Leftover extends Pick<ThemeStory, 'id' | 'text' | 'ranked'> {
	kind: 'doubt' | 'noise' | 'other_language';
}

/** Stories that no theme holds. */
export async function listLeftovers(staff: Client): Promise<Leftover[]> {
	const rows = await readAll((first, last) =>
		staff
			.from('story_leftovers')
			.select('kind, stories(id, text, story_guesses(ranked))')
			.order('story_id')
			.range(first, last)
			.throwOnError()
	);
	return rows.map(({ kind, stories }) => {
		const { id, text, story_guesses: guessed } = stories as unknown as StoryRow;
		return { id, text, kind: kind as Leftover['kind'], ranked: guessed?.ranked ?? [] };
	});
}

/** What is found out about the themes beside the analysis itself, by key. */
interface Besides {
	directions?: Map<string, Theme['direction']>;
	tones?: Map<string, Share>;
}

/**
 * Write what a run found; the database replaces the outcome of the run before as one.
 *
 * @param read the stories as the run read them; one that was changed or withdrawn since then is left out
 */
export async function saveAnalysis(
	service: Client,
	run: string,
	analysis: Analysis,
	read: Pick<AnalysisStory, 'id' | 'text'>[],
	{ directions, tones }: Besides = {}
): Promise<void> {
	const links = new Map<string, { story: string; weight: number; reasons: unknown }[]>();
	for (const { id: story, themes } of analysis.assignments) {
		for (const { id, weight, reasons } of themes) {
			const list = links.get(id) ?? [];
			list.push({ story, weight, reasons });
			links.set(id, list);
		}
	}
	const outcome = {
		stories: analysis.stories,
		unexplained: analysis.unexplained.map(({ word, stories }) => ({ word, stories })),
		unexplained_quotes: placeQuotes(analysis.unexplained, read),
		guesses: analysis.assignments.map(({ id, ranked }) => ({ story: id, ranked })),
		read: read.map(({ id, text }) => ({ story: id, hash: hashText(text) })),
		themes: analysis.themes.map((theme) => ({
			key: theme.id,
			label: theme.label,
			origin: theme.origin,
			keywords: theme.keywords,
			direction: directions?.get(theme.id) ?? 'unknown',
			tone: toneFrom(tones?.get(theme.id)),
			quotes: theme.quotes.map(({ id, text, kind }) => ({ story: id, text, kind })),
			links: links.get(theme.id) ?? []
		})),
		leftovers: leftoversOf(analysis)
	};
	await service.rpc('save_analysis', { run, outcome: outcome as never }).throwOnError();
}

function toneFrom(share: Share | undefined): Tone | null {
	return share ? { stories: share.of, share: share.share, low: share.low, high: share.high } : null;
}

/** The emergent themes of last time, so that the same topic keeps its id while stories arrive. */
export async function readEmergent(service: Client, regionId: string): Promise<EmergentMemory[]> {
	const { data } = await service
		.from('themes')
		.select('key, label, keywords, story_themes(story_id)')
		.eq('region_id', regionId)
		.eq('origin', 'emergent')
		.order('key')
		.throwOnError();
	return data.map(({ key, label, keywords, story_themes: links }) => ({
		id: key,
		label,
		keywords,
		stories: (links as unknown as { story_id: string }[]).map((link) => link.story_id).sort()
	}));
}

function hashText(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function leftoversOf(analysis: Analysis): { story: string; kind: Leftover['kind'] }[] {
	const of = (kind: Leftover['kind'], ids: string[]) => ids.map((story) => ({ story, kind }));
	return [
		...of('doubt', analysis.doubt),
		...of('noise', analysis.noise),
		...of('other_language', analysis.otherLanguage)
	];
}
