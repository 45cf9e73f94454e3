import { beforeEach, describe, expect, test } from 'vitest';
import { countShare } from '#lib/analysis/index.ts';
import { readTheme } from '#lib/server/themes.ts';
import { readShares } from '#lib/server/shares.ts';
import { region, useWorld, world } from './kept-world.ts';

useWorld();

describe('the share of a theme per period', () => {
	/** Accepted stories of a day that a run put in the theme or found nothing in. */
	const tellOn = async (day: string, about: number, others: number) => {
		await world.owner`
			with told as (
				insert into public.stories (region_id, audience, text, status, decided_on, told_on)
				select ${region.id}, 'parent', 'Iets over school, nummer ' || n, 'accepted', ${day}, ${day}
				from generate_series(1, ${about + others}) n
				returning id, split_part(text, 'nummer ', 2)::integer as n
			), inside as (
				insert into public.story_themes (region_id, story_id, theme_id, weight)
				select ${region.id}, id, ${region.theme}, 0.9 from told where n <= ${about}
			)
			insert into public.story_leftovers (region_id, story_id, kind)
			select ${region.id}, id, 'doubt' from told where n > ${about}`;
		await world.owner`select private.count_themes(array[${region.theme}]::uuid[])`;
	};
	// Told in the same month as the story that no theme holds.
	beforeEach(async () => {
		await world.owner`
			update public.stories set told_on = '2026-03-02' where id = ${region.story.held}`;
		await tellOn('2026-03-02', 0, 0);
	});
	const shares = async () => {
		const staff = region.staff.policy.client;
		const theme = await readTheme(staff, region.theme);
		return readShares(staff, { months: theme?.months ?? [] });
	};

	test('is of the stories that were analysed, in months and in half school years', async () => {
		await tellOn('2025-12-20', 2, 3);
		await tellOn('2026-01-10', 1, 0);
		expect(await shares()).toEqual({
			school: [
				{ period: '2025-2026-1', ...countShare(3, 6) },
				{ period: '2025-2026-2', ...countShare(1, 2) }
			],
			month: [
				{ period: '2025-12', ...countShare(2, 5) },
				{ period: '2026-01', ...countShare(1, 1) },
				{ period: '2026-02', ...countShare(0, 0) },
				{ period: '2026-03', ...countShare(1, 2) }
			]
		});
	});

	test('loses a story that is withdrawn at once, and does not know one that no run has seen', async () => {
		await world.owner`
			insert into public.stories (region_id, audience, text, status, decided_on, told_on)
			values (${region.id}, 'parent', 'Nog niet gelezen.', 'accepted', '2026-03-02', '2026-03-02')`;
		await world.owner`update public.stories set consent = 'desk' where id = ${region.story.left}`;
		expect((await shares()).month).toEqual([{ period: '2026-03', ...countShare(1, 1) }]);
	});
});
