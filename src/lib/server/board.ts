import type { BoardNumbers, Publication } from '#lib/domain/publication.ts';
import type { Theme, Tone } from '#lib/domain/theme.ts';
import type { Client } from './connection.ts';
import { listPublications } from './publications.ts';

export type ThemeName = Pick<Theme, 'id' | 'label'>;

/** A theme as board and parent council see it: what was published of it, the newest period first. */
export interface BoardTheme extends Pick<
	Theme,
	'id' | 'key' | 'label' | 'origin' | 'keywords' | 'quotes'
> {
	/** In whole tenths; null where the board may not see the number of the theme, or below thirty stories. */
	tone: Omit<Tone, 'stories'> | null;
	periods: (Pick<Publication, 'period' | 'madeOn'> & {
		stories: BoardNumbers['total'];
		numbers: BoardNumbers;
	})[];
}

/** Every theme of the last run, by label; never in the order of sizes, which are not for the board. */
export async function listBoardThemes(staff: Client): Promise<BoardTheme[]> {
	const [{ data }, publications] = await Promise.all([
		staff.rpc('board_themes').throwOnError(),
		listPublications(staff)
	]);
	const newest = newestOf(publications);
	return (data as unknown as BoardRow[])
		.filter(({ active }) => active)
		.map(({ active: _, ...theme }) => ({
			...theme,
			periods: newest.flatMap(({ period, madeOn, board }) =>
				board.themes
					.filter(({ key }) => key === theme.key)
					.map((numbers) => ({ period, madeOn, stories: board.stories, numbers }))
			)
		}));
}

type BoardRow = Omit<BoardTheme, 'periods'> & { active: boolean };

/** What each theme of the region is called, for whoever may see nothing else of it. */
export async function readThemeNames(staff: Client): Promise<Map<string, ThemeName>> {
	const { data } = await staff.rpc('board_themes').throwOnError();
	return new Map((data as unknown as BoardRow[]).map(({ id, label }) => [id, { id, label }]));
}

/** Of every period the last that was published and not withdrawn, the newest period first. */
function newestOf(publications: Publication[]): Publication[] {
	const newest = new Map<string, Publication>();
	for (const publication of publications) {
		if (!publication.withdrawn) newest.set(publication.period, publication);
	}
	return [...newest.values()].sort((a, b) => (a.period < b.period ? 1 : -1));
}
