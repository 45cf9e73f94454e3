import { may, type Role } from '#lib/domain/role.ts';
import { FEW_STORIES } from '#lib/domain/theme.ts';
import { listBoardThemes } from '#lib/server/board.ts';
import type { Client } from '#lib/server/connection.ts';
import { latestRun } from '#lib/server/runs.ts';
import { listThemes } from '#lib/server/themes.ts';
import { latestPeriod, showBoardTheme, showTheme, type ShownTheme } from './show-theme.ts';

export interface ThemesForRole {
	themes: ShownTheme[];
	/** Of how many stories; null where that is not for this role, or not published. */
	total: number | null;
	/** So few that a number says little. */
	few: boolean;
	/** For the board: the period its numbers are of, or null when nothing was published. */
	period: string | null;
}

/** The themes as this role may see them: as they are now, or as they were published. Largest first. */
export async function themesFor(staff: Client, role: Role): Promise<ThemesForRole> {
	if (!may(role, 'readStories')) return publishedThemes(staff);
	const [themes, done] = await Promise.all([listThemes(staff), latestRun(staff, 'done')]);
	const total = done?.stories ?? 0;
	const shown = themes.map((theme) => showTheme(theme, total));
	return { themes: shown, total, few: total < FEW_STORIES, period: null };
}

async function publishedThemes(staff: Client): Promise<ThemesForRole> {
	const themes = await listBoardThemes(staff);
	const period = latestPeriod(themes);
	const newestOf = ({ periods }: (typeof themes)[number]) =>
		periods.find((one) => one.period === period);
	const stories = themes.map(newestOf).find((one) => one !== undefined)?.stories;
	const total = stories && !stories.hidden ? stories.value : null;
	const size = (theme: (typeof themes)[number]) => {
		const shown = newestOf(theme)?.numbers.total;
		return shown && !shown.hidden ? shown.value : 0;
	};
	// The order follows the published numbers alone; what is hidden stays in the order of its names.
	const shown = themes
		.sort((a, b) => size(b) - size(a))
		.map((theme) => showBoardTheme(theme, period));
	return { themes: shown, total, few: total !== null && total < FEW_STORIES, period };
}
