import { describe, expect, test } from 'vitest';
import { listLeftovers, saveAnalysis } from '#lib/server/themes.ts';
import { listUnexplained } from '#lib/server/unexplained.ts';
import { region, useWorld, world } from './kept-world.ts';
import { everythingIn, guessed, readStories, seen } from './one-outcome.ts';

useWorld();

describe('a story that is no longer accepted, or was edited', () => {
	test.each([
		['is set aside', { new_status: 'set_aside' }],
		['goes back to the queue', { new_status: 'pending' }],
		['says something else', { new_status: 'accepted', new_text: 'De taxi kwam te laat.' }]
	])('leaves its theme, its quote and the counts at once when it %s', async (_, change) => {
		expect((await seen()).theme).toMatchObject({ size: 1 });
		expect(await guessed()).toContain(region.story.held);
		const [word] = await listUnexplained(region.staff.coordinator.client);
		expect(word?.quotes).toEqual(['Niemand belde ons terug.']);
		await region.staff.coordinator.client
			.rpc('decide_story', { story: region.story.held, seen_status: 'accepted', ...change })
			.throwOnError();
		expect((await seen()).theme).toBeUndefined();
		const [traces] = await world.owner`
			select (select count(*) from public.theme_quotes where story_id = ${region.story.held})
				+ (select count(*) from public.story_themes where story_id = ${region.story.held})
				+ (select count(*) from public.story_guesses where story_id = ${region.story.held})
				+ (select count(*) from public.unexplained_quotes where story_id = ${region.story.held}) as n`;
		expect(Number(traces?.n)).toBe(0);
		const [theme] = await world.owner`
			select size, months, active, keywords from public.themes where id = ${region.theme}`;
		expect(theme).toEqual({ size: 0, months: [], active: false, keywords: [] });
	});

	test('leaves its theme at once when the teller keeps it for the desk, and no run brings it back', async () => {
		const { held, left } = region.story;
		await world.owner`update public.stories set consent = 'desk' where id = ${held}`;
		expect((await seen()).theme).toBeUndefined();
		expect(await guessed()).not.toContain(held);
		await saveAnalysis(
			world.service,
			region.run,
			everythingIn('vervoer', held, left),
			readStories()
		);
		expect((await seen()).stories).toEqual([left]);
		expect((await seen()).theme).toMatchObject({ size: 1 });
		expect(await guessed()).toEqual([left]);
		const policy = await region.staff.policy.client.from('stories').select('id').throwOnError();
		expect(policy.data.map(({ id }) => id)).not.toContain(held);
	});

	test('leaves the list of what no theme holds', async () => {
		await region.staff.admin.client
			.rpc('decide_story', {
				...{ story: region.story.left, seen_status: 'accepted', new_status: 'set_aside' }
			})
			.throwOnError();
		expect(await listLeftovers(region.staff.admin.client)).toEqual([]);
	});
});
