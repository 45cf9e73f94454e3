import { describe, expect, test } from 'vitest';
import { openStory } from '#lib/server/own-story.ts';
import { purge } from '#lib/server/retention.ts';
import { submitStory } from '#lib/server/stories.ts';
import { changedRows } from './ask-by-api.ts';
import { region, useWorld, world } from './kept-world.ts';
import { exists, purgeOn } from './purge-clock.ts';
import { refusal } from './refusal.ts';
import { freshHashes, told } from './world.ts';

useWorld();

describe('A10: with a clock that stands still', () => {
	test('a story that nobody read is there on day 30 and gone on day 31, with its code', async () => {
		const { pending, held } = region.story;
		await purgeOn(30);
		expect(await exists('public.stories', pending)).toBe(true);
		await purgeOn(31);
		expect(await exists('public.stories', pending)).toBe(false);
		expect(await exists('private.receipts', pending)).toBe(false);
		expect(await exists('public.stories', held)).toBe(true);
	});

	test('a story that waits again because something was added waits from that day on', async () => {
		await world.owner`update public.stories set told_on = private.today() - 40, waiting_since = private.today() - 40
			where id = ${region.story.held}`;
		await world.owner`update public.stories set status = 'pending', decided_on = null where id = ${region.story.held}`;
		await purgeOn(30);
		expect(await exists('public.stories', region.story.held)).toBe(true);
		await purgeOn(31);
		expect(await exists('public.stories', region.story.held)).toBe(false);
	});

	test('a dialogue goes the day after its code, the story stays and is nobody’s', async () => {
		await world.owner`update private.receipts set expires_on = private.today() + 90`;
		await world.owner`delete from public.stories where id = ${region.story.pending}`;
		await purgeOn(90);
		expect(await exists('public.messages', region.story.held)).toBe(true);
		expect(await exists('private.receipts', region.story.held)).toBe(true);
		await purgeOn(91);
		expect(await exists('public.messages', region.story.held)).toBe(false);
		expect(await exists('private.receipts', region.story.held)).toBe(false);
		expect(await exists('public.stories', region.story.held)).toBe(true);
		expect(await exists('public.story_themes', region.story.held)).toBe(true);
		expect(await openStory(world.visitor, region.receipt)).toBeNull();
	});

	test('a code works on its last day, and not on the next, also before the purge', async () => {
		const until = (days: number) =>
			world.owner`update private.receipts set expires_on = private.today() + ${days}::integer`;
		await until(-1);
		expect(await openStory(world.visitor, region.receipt)).toBeNull();
		await until(0);
		expect(await openStory(world.visitor, region.receipt)).not.toBeNull();
	});

	test.each([
		['2026-11-22', 2, '2028-07-31'],
		['2026-07-31', 2, '2027-07-31'],
		['2026-08-01', 2, '2028-07-31'],
		['2028-02-29', 1, '2028-07-31']
	])('told on %s, kept for %d school years: until %s', async (told, years, until) => {
		const [row] = await world.owner`select private.kept_until(${told}, ${years})::text as until`;
		expect(row?.until).toBe(until);
	});

	test('a story is there on the last day of the second school year and gone on the next, from every theme', async () => {
		const [row] = await world.owner<{ days: number }[]>`
			select private.kept_until(told_on, 2) - private.today() as days
			from public.stories where id = ${region.story.held}`;
		const last = row?.days ?? 0;
		await purgeOn(last);
		expect(await exists('public.stories', region.story.held)).toBe(true);
		await purgeOn(last + 1);
		for (const table of [
			'public.stories',
			'public.story_themes',
			'public.theme_quotes',
			'public.story_decisions'
		])
			expect(await exists(table, region.story.held), table).toBe(false);
		const [theme] =
			await world.owner`select size, active from public.themes where id = ${region.theme}`;
		expect(theme).toEqual({ size: 0, active: false });
	});

	test('a line of the log is there after 364 days and gone after a year', async () => {
		await world.owner`
			insert into public.audit_log (region_id, action, at) values
				(${region.id}, 'story younger', now() - interval '1 year' + interval '1 day'),
				(${region.id}, 'story older', now() - interval '1 year')`;
		expect((await purgeOn(0)).log).toBe(1);
		const left =
			await world.owner`select action from public.audit_log where action in ('story younger', 'story older')`;
		expect(left.map(({ action }) => action)).toEqual(['story younger']);
	});
});

test('A10: a line younger than a year can be removed by nobody, the owner included', async () => {
	await expect(world.owner`delete from public.audit_log`).rejects.toMatchObject({ code: 'PT403' });
	await purgeOn(3000);
	const [row] = await world.owner`select count(*)::integer as n from public.audit_log`;
	expect(row?.n).toBeGreaterThan(5);
});

describe('A10: a region', () => {
	const admin = () => region.staff.admin.client;
	const term = (kept: string, amount: number) =>
		admin().from('retention_terms').upsert({ region_id: region.id, kept, amount });

	test('keeps shorter when its admin says so', async () => {
		await term('pending', 10).throwOnError();
		await purgeOn(11);
		expect(await exists('public.stories', region.story.pending)).toBe(false);
		expect(await exists('public.stories', world.regions[1].story.pending)).toBe(true);
		const fresh = freshHashes();
		await submitStory(world.visitor, told('vecht', 'Nieuw.'), fresh);
		const [row] = await world.owner`select expires_on - private.today() as days
			from private.receipts where code_hash = ${fresh.receipt}`;
		expect(row?.days).toBe(60);
	});

	test.each([
		['pending', 31],
		['dialogue', 91],
		['story', 3],
		['story', 0],
		['dialogue', 0],
		['log', 1]
	])('never keeps %s for %d', async (kept, amount) => {
		expect(await refusal(term(kept, amount))).not.toBe('not refused');
		expect(await changedRows(world, 'public.retention_terms')).toBe(0);
	});
});

test('A10: the worker purges as the installation itself, and once more changes nothing', async () => {
	await world.owner`update private.receipts set expires_on = private.today() - 1
		where code_hash = ${region.receipt}`;
	await world.owner`update public.stories set waiting_since = private.today() - 31
		where id = ${region.story.pending}`;
	expect(await purge(world.service)).toEqual({ stories: 1, receipts: 1, log: 0, refresh: [] });
	expect(await purge(world.service)).toEqual({ stories: 0, receipts: 0, log: 0, refresh: [] });
});

test('a story whose consent was widened after the last run is named, so that its region is looked at again', async () => {
	await world.owner`delete from public.story_themes where story_id = ${region.story.held}`;
	expect((await purge(world.service)).refresh).toEqual([region.id]);
	await world.owner`update public.stories set consent = 'desk' where id = ${region.story.held}`;
	expect((await purge(world.service)).refresh).toEqual([]);
});
