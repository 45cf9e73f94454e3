import type { Analysis } from '#lib/domain/analysis.ts';
import { listThemes, listThemeStories } from '#lib/server/themes.ts';
import { other, region, world } from './kept-world.ts';
import { TEXT, outcomeOf } from './world.ts';

/** What a run was given to read, of this region and of another. */
export function readStories() {
	return [
		{ id: region.story.held, text: TEXT.held },
		{ id: region.story.left, text: TEXT.left },
		{ id: region.story.pending, text: TEXT.pending },
		{ id: other.story.held, text: TEXT.held }
	];
}

/** An outcome in which these stories are all in one theme and all quoted. */
export function everythingIn(key: string, ...stories: string[]): Analysis {
	const outcome = outcomeOf(region.story);
	const [line] = outcome.assignments;
	const themes = line?.themes.map((theme) => ({ ...theme, id: key })) ?? [];
	return {
		...outcome,
		themes: outcome.themes.map((theme) => ({
			...{ ...theme, id: key, size: stories.length },
			quotes: stories.map((id) => ({ id, text: 'Een zin.', kind: 'typical' as const }))
		})),
		assignments: stories.map((id) => ({ id, themes, ranked: [] })),
		doubt: []
	};
}

/** The theme that staff see, what else they see, and the stories in it. */
export async function seen() {
	const staff = region.staff.coordinator.client;
	const [theme, ...more] = await listThemes(staff);
	const stories = theme ? await listThemeStories(staff, theme.id) : [];
	return { theme, more, stories: stories.map(({ id }) => id).sort() };
}

/** The stories of which is kept what the computer thought of them. */
export async function guessed(): Promise<string[]> {
	const rows = await world.owner`
		select story_id from public.story_guesses where region_id = ${region.id} order by story_id`;
	return rows.map((row) => row.story_id as string);
}
