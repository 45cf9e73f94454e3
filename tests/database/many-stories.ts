import { listBoardThemes } from '#lib/server/board.ts';
import type { RegionWorld, World } from './world.ts';

/** Accepted stories of one day in the theme of the region, as if an analysis had put them there. */
export async function tellMany(
	{ owner }: World,
	region: RegionWorld,
	{ count, audience, day }: { count: number; audience: 'parent' | 'pupil'; day: string }
): Promise<void> {
	await owner`
		with told as (
			insert into public.stories (region_id, audience, sector, text, status, decided_on, told_on)
			select ${region.id}, ${audience}, (array['po', 'vo', null])[1 + n % 3], 'De taxi kwam te laat.', 'accepted',
				${day}, ${day}
			from generate_series(1, ${count}::integer) n
			returning id
		)
		insert into public.story_themes (region_id, story_id, theme_id, weight)
		select ${region.id}, t.id, ${region.theme}, 0.9 from told t`;
	await owner`select private.count_themes(array[${region.theme}]::uuid[])`;
}

/** Every number a reader finds of a period. */
export async function readersNumbers(region: RegionWorld, period: string): Promise<number[]> {
	const themes = await listBoardThemes(region.staff.reader.client);
	const shown = JSON.stringify(
		themes.map((theme) => theme.periods.filter((one) => one.period === period))
	);
	return [...shown.matchAll(/"value":(\d+)/g)].map(([, value]) => Number(value));
}
