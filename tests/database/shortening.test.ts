import { describe, expect, test } from 'vitest';
import { keptUntil, LONGEST } from '#lib/domain/retention.ts';
import { countPastTerms, listEnding, readTerms, saveTerms } from '#lib/server/retention.ts';
import { today } from '#lib/server/today.ts';
import { changedRows } from './ask-by-api.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { exists, purgeOn } from './purge-clock.ts';

useWorld();

describe('A10: before an admin shortens', () => {
	const admin = () => region.staff.admin.client;
	const count = async () => {
		const [row] = await world.owner`select count(*)::integer as n from public.stories
			where region_id = ${region.id}`;
		return row?.n as number;
	};

	test('the terms are those of the region, and the national ones where it has none', async () => {
		expect(await readTerms(admin(), region.id)).toEqual({ ...LONGEST, dialogue: 60 });
		await saveTerms(admin(), region.id, { pending: 12, dialogue: 20, story: 1 });
		for (const role of ['admin', 'coordinator', 'reader'] as const)
			expect(await readTerms(region.staff[role].client, region.id)).toEqual({
				...{ pending: 12, dialogue: 20, story: 1 }
			});
		expect(await readTerms(other.staff.admin.client, other.id)).toMatchObject({ pending: 30 });
	});

	test('what is said to go is what goes within a day, and no more', async () => {
		await world.owner`update public.stories set waiting_since = private.today() - 12
			where id = ${region.story.pending}`;
		for (const [pending, going] of [
			[13, 0],
			[12, 1],
			[7, 1]
		] as const)
			expect(await countPastTerms(admin(), { ...LONGEST, pending })).toEqual({
				...{ pending: going, story: 0 }
			});
		await world.owner`update public.stories set told_on = '2020-01-01' where id = ${region.story.left}`;
		const terms = { ...LONGEST, pending: 12 };
		expect(await countPastTerms(admin(), terms)).toEqual({ pending: 1, story: 1 });
		const before = await count();
		await saveTerms(admin(), region.id, terms);
		expect(await count()).toBe(before);
		await purgeOn(1);
		expect(await count()).toBe(before - 2);
		expect(await countPastTerms(other.staff.admin.client, terms)).toEqual({ pending: 0, story: 0 });
	});

	test('somebody who is no admin changes nothing', async () => {
		const shorter = saveTerms(region.staff.coordinator.client, region.id, {
			...{ pending: 7, dialogue: 14, story: 1 }
		});
		await expect(shorter).rejects.toMatchObject({ code: '42501' });
		expect(await changedRows(world, 'public.retention_terms')).toBe(0);
	});

	test('the last day that a page names is the day that the database counts with', async () => {
		for (const told of ['2026-07-31', '2026-08-01', '2026-12-31', '2027-01-01', '2028-02-29'])
			for (const years of [1, 2]) {
				const [row] =
					await world.owner`select private.kept_until(${told}, ${years})::text as until`;
				expect(keptUntil(told, years)).toBe(row?.until);
			}
	});
});

describe('A10: the desk is warned before a story that nobody read is gone', () => {
	const coordinator = () => region.staff.coordinator.client;
	const waits = (days: number) =>
		world.owner`update public.stories set waiting_since = private.today() - ${days}::integer
			where id = ${region.story.pending}`;

	test('from day 20 on, with the last day on which it is there', async () => {
		await waits(19);
		expect(await listEnding(coordinator(), region.id, today())).toEqual([]);
		await waits(20);
		const [warned] = await listEnding(coordinator(), region.id, today());
		expect(warned?.story).toBe(region.story.pending);
		const [row] = await world.owner`select (private.today() + 10)::text as last`;
		expect(warned?.lastDay).toBe(row?.last);
		await purgeOn(10);
		expect(await exists('public.stories', region.story.pending)).toBe(true);
		await purgeOn(11);
		expect(await listEnding(coordinator(), region.id, today())).toEqual([]);
		expect(await exists('public.stories', region.story.pending)).toBe(false);
	});

	test('sooner where the region keeps shorter', async () => {
		await saveTerms(region.staff.admin.client, region.id, { ...LONGEST, pending: 9 });
		await waits(6);
		expect(await listEnding(coordinator(), region.id, today())).toHaveLength(1);
		await waits(5);
		expect(await listEnding(coordinator(), region.id, today())).toEqual([]);
	});

	test('what goes first stands first, and a story that was read is in no danger', async () => {
		await waits(21);
		await world.owner`update public.stories set status = 'pending', decided_on = null, waiting_since = private.today() - 25
			where id in (${region.story.aside}, ${region.story.held})`;
		await world.owner`update public.stories set waiting_since = private.today() - 25
			where id in (${region.story.aside}, ${region.story.held})`;
		await world.owner`update public.stories set status = 'accepted', decided_on = private.today()
			where id = ${region.story.held}`;
		const ending = await listEnding(coordinator(), region.id, today());
		expect(ending.map(({ story }) => story)).toEqual([region.story.aside, region.story.pending]);
	});
});
