import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTheme, listThemeChoices } from '#lib/server/codebook.ts';
import { performRun } from '#lib/server/perform-run.ts';
import { requestRun } from '#lib/server/runs.ts';
import {
	countAgreement,
	decideTheme,
	takeBackTheme,
	listPlacements,
	listPutAway,
	placeStory,
	readDecisions
} from '#lib/server/theme-decisions.ts';
import { listThemes, listThemeStories } from '#lib/server/themes.ts';
import { startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
	world = await startWorld();
});
afterAll(() => world?.close());

/** Analyse the first region now and give its themes by key. */
async function analysed() {
	const { policy } = world.regions[0].staff;
	await performRun(world.service, await requestRun(policy.client));
	return new Map((await listThemes(policy.client)).map((theme) => [theme.key, theme]));
}

test('a story that people moved stays where they put it, whatever the computer thinks', async () => {
	const { staff, story } = world.regions[0];
	const { client } = staff.coordinator;
	await placeStory(client, world.regions[0].id, story.held, {
		kind: 'move',
		from: 'vervoer',
		to: 'hoogbegaafd'
	});
	const theme = (await analysed()).get('hoogbegaafd');
	const stories = await listThemeStories(client, theme?.id ?? '');
	expect(stories.map(({ id }) => id)).toContain(story.held);
});

test('what the computer had right is counted once, also when people change their mind', async () => {
	const [region] = world.regions;
	const { client } = region.staff.policy;
	const before = await countAgreement(client);
	await placeStory(client, region.id, region.story.held, { kind: 'none' });
	expect(await countAgreement(client)).toEqual(before);
	expect((await listPlacements(client)).get(region.story.held)).toEqual([]);
});

test('how often the computer was right is told per stretch of stories that people checked', async () => {
	const [region] = world.regions;
	const { client } = region.staff.policy;
	expect((await countAgreement(client)).steps).toEqual([]);
	await world.owner`
		with told as (
			insert into public.stories (region_id, audience, text, status, decided_on, told_on)
			select ${region.id}, 'parent', n || ' keer gebeld.', 'accepted', '2026-03-01', '2026-03-01'
			from generate_series(1, 50) n
			returning id, split_part(text, ' ', 1)::integer as n
		)
		insert into public.story_decisions (region_id, story_id, theme_keys, agreed, decided_on)
		select ${region.id}, id, '{vervoer}', n % 5 = 0 or n > 25, date '2026-03-01' + n from told`;
	const { checked, steps } = await countAgreement(client);
	expect(checked).toBe(51);
	expect(steps).toMatchObject([
		{ from: 1, to: 25, agreed: 5, share: 0.2 },
		{ from: 26, to: 50, agreed: 25, share: 1, high: 1 }
	]);
	await world.owner`delete from public.stories where text like '% keer gebeld.'`;
});

test('a theme keeps the name people gave it, and a hidden one is gone until it is taken back', async () => {
	const [region] = world.regions;
	const { client } = region.staff.policy;
	await placeStory(client, region.id, region.story.held, { kind: 'move', from: '', to: 'vervoer' });
	await decideTheme(client, region.id, 'vervoer', { label: 'De taxi' });
	expect((await analysed()).get('vervoer')?.label).toBe('De taxi');
	await decideTheme(client, region.id, 'vervoer', { hidden: true });
	expect((await analysed()).has('vervoer')).toBe(false);
	expect(await listPutAway(client)).toEqual([{ key: 'vervoer', mergedInto: null }]);
	await takeBackTheme(client, 'vervoer');
	expect((await analysed()).get('vervoer')?.label).toBe('De taxi');
});

test('stories of a merged theme are stories of the other', async () => {
	const [region] = world.regions;
	const { client } = region.staff.admin;
	await decideTheme(client, region.id, 'vervoer', { mergedInto: 'toegankelijkheid' });
	const themes = await analysed();
	expect(themes.has('vervoer')).toBe(false);
	const stories = await listThemeStories(client, themes.get('toegankelijkheid')?.id ?? '');
	expect(stories.map(({ id }) => id)).toContain(region.story.held);
	await takeBackTheme(client, 'vervoer');
});

test('a theme of the region itself can be chosen, once', async () => {
	const [region, other] = world.regions;
	const { client } = region.staff.policy;
	const theme = { label: 'Schoolreisje', terms: ['schoolreis'] };
	expect(await addTheme(client, region.id, theme)).toBe(true);
	expect(await addTheme(client, region.id, theme)).toBe(false);
	expect(await listThemeChoices(client)).toContainEqual({
		key: 'schoolreisje',
		label: 'Schoolreisje'
	});
	const elsewhere = await listThemeChoices(other.staff.policy.client);
	expect(elsewhere.map(({ key }) => key)).not.toContain('schoolreisje');
});

test('decisions of one region teach no other', async () => {
	const [region, other] = world.regions;
	const decisions = await readDecisions(world.service, other.id);
	expect(JSON.stringify(decisions)).not.toContain(region.story.held);
	await expect(
		placeStory(other.staff.admin.client, other.id, region.story.held, { kind: 'none' })
	).rejects.toThrow();
});
