import { describe, expect, test } from 'vitest';
import type { SafeText } from '#lib/domain/safe-text.ts';
import type { Client } from '#lib/server/connection.ts';
import { readLateDanger } from '#lib/server/danger-steps.ts';
import { sendMessage } from '#lib/server/own-story.ts';
import { listMembers, setDeputy, setRole } from '#lib/server/people.ts';
import { decideStory, listStories, submitStory } from '#lib/server/stories.ts';
import { DANGER, take, tellDanger } from './danger-stories.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { freshHashes, told } from './world.ts';

useWorld();

const coordinator = () => region.staff.coordinator.client;
const admin = () => region.staff.admin.client;

describe('S5: a story in which danger was seen', () => {
	const accept = async (client: Client, story: string) =>
		decideStory(client, { story, seen: 'pending', status: 'accepted', text: null });

	test('does not count before the danger is closed, whoever accepts it', async () => {
		const { id } = await tellDanger();
		for (const client of [coordinator(), admin()])
			expect(await accept(client, id)).toBe('error_danger_open');
	});

	test.each(['done', 'no_danger'] as const)(
		'counts when one closed it with %s and another accepts it',
		async (step) => {
			const { id } = await tellDanger();
			await take(coordinator(), id, step);
			expect(await accept(coordinator(), id)).toBe('error_second_reader');
			expect(await accept(admin(), id)).toBe('decided');
			const [row] = await world.owner`select status from public.stories where id = ${id}`;
			expect(row?.status).toBe('accepted');
		}
	);

	test('asks for two again when it was taken back', async () => {
		const { id } = await tellDanger();
		await take(admin(), id, 'no_danger');
		await accept(coordinator(), id);
		const back = { story: id, seen: 'accepted', status: 'pending', text: null } as const;
		expect(await decideStory(admin(), back)).toBe('decided');
		expect(await accept(admin(), id)).toBe('error_second_reader');
	});

	test('is not let through past the functions either, not by the owner of the tables', async () => {
		const { id } = await tellDanger();
		const past = () => world.owner`update public.stories set status = 'accepted' where id = ${id}`;
		await expect(past()).rejects.toThrow('decision');
		await take(admin(), id, 'done');
		await expect(past()).rejects.toThrow('decision');
	});

	test('counts nowhere any more when its teller writes words of danger later, and then asks for two', async () => {
		const hashes = freshHashes();
		await submitStory(world.visitor, told('vecht', 'De taxi kwam weer niet.'), hashes);
		const stories = await listStories(coordinator(), 'pending');
		const id = stories.find(({ text }) => text === 'De taxi kwam weer niet.')?.id ?? '';
		expect(await accept(coordinator(), id)).toBe('decided');
		await sendMessage(world.visitor, hashes.receipt, { text: DANGER as SafeText, urgent: true });
		expect(await accept(admin(), id)).toBe('error_danger_open');
		await take(coordinator(), id, 'no_danger');
		expect(await accept(coordinator(), id)).toBe('error_second_reader');
		expect(await accept(admin(), id)).toBe('decided');
	});

	test('is not given other words afterwards by who closed the danger', async () => {
		const { id } = await tellDanger();
		await take(coordinator(), id, 'done');
		await accept(admin(), id);
		const edit = { story: id, seen: 'accepted', status: 'accepted', text: 'Iets anders.' } as const;
		const edited = { ...edit, text: edit.text as SafeText };
		expect(await decideStory(coordinator(), edited)).toBe('error_second_reader');
		expect(await decideStory(admin(), edited)).toBe('decided');
	});

	test('cannot be there as accepted, however it came in', async () => {
		const { id } = await tellDanger();
		await take(coordinator(), id, 'done');
		await accept(admin(), id);
		const lift = world.owner`update public.stories set urgent = true where id = ${id}`;
		await expect(lift).rejects.toThrow('danger_is_not_accepted');
	});

	test('can be set aside by one person', async () => {
		const { id } = await tellDanger();
		const aside = { story: id, seen: 'pending', status: 'set_aside', text: null } as const;
		expect(await decideStory(coordinator(), aside)).toBe('decided');
	});
});

describe('S3: what waits too long', () => {
	const lateOn = async (day: string) => {
		const [row] = await world.owner`select private.count_late_danger(${region.id}, ${day}) as late`;
		return row?.late as number;
	};
	/** 2026-11-20 is a Friday. */
	const waits = (id: string, since: string) =>
		world.owner`update public.stories set waiting_since = ${since} where id = ${id}`;

	test.each([
		['2026-11-19', '2026-11-20', 0],
		['2026-11-19', '2026-11-23', 1],
		['2026-11-20', '2026-11-22', 0],
		['2026-11-20', '2026-11-23', 0],
		['2026-11-20', '2026-11-24', 1],
		['2026-11-21', '2026-11-23', 0],
		['2026-11-21', '2026-11-24', 1]
	])('since %s is on %s late: %i', async (since, day, late) => {
		const { id } = await tellDanger();
		await waits(id, day);
		const before = await lateOn(day);
		await waits(id, since);
		expect(await lateOn(day)).toBe(before + late);
	});

	test('is a number for who reads stories and no more than yes or no for board and parent council, with the deputy, until somebody takes it up', async () => {
		const { id } = await tellDanger();
		await waits(id, '2026-01-05');
		expect(await setDeputy(admin(), region.staff.coordinator.id)).toBe(true);
		const { email } = region.staff.coordinator;
		const seen = { waits: true, deputy: email };
		for (const role of ['admin', 'coordinator', 'policy'] as const)
			expect(await readLateDanger(region.staff[role].client)).toEqual({ ...seen, count: 1 });
		expect(await readLateDanger(region.staff.reader.client)).toEqual({ ...seen, count: null });
		const nothing = { waits: false, count: null, deputy: null };
		expect(await readLateDanger(other.staff.reader.client)).toEqual(nothing);
		await take(admin(), id, 'taken');
		expect(await readLateDanger(region.staff.reader.client)).toMatchObject({ waits: false });
		expect(await readLateDanger(coordinator())).toMatchObject({ waits: false, count: 0 });
	});

	test('names one deputy, who judges stories in this region', async () => {
		const { admin: head, coordinator: desk, reader } = region.staff;
		for (const { id } of [reader, other.staff.coordinator])
			expect(await setDeputy(head.client, id)).toBe(false);
		await setDeputy(head.client, desk.id);
		await setDeputy(head.client, head.id);
		const deputies = async () =>
			(await listMembers(head.client)).filter(({ deputy }) => deputy).map(({ id }) => id);
		expect(await deputies()).toEqual([head.id]);
		await setDeputy(head.client, null);
		expect(await deputies()).toEqual([]);
		expect(await setDeputy(desk.client, desk.id)).toBe(false);
	});

	test('leaves no deputy who judges stories no longer', async () => {
		const { admin: head, coordinator: desk } = region.staff;
		const deputy = async () => (await readLateDanger(head.client)).deputy;
		await setDeputy(head.client, desk.id);
		await setRole(head.client, desk.id, 'admin');
		expect(await deputy()).toBe(desk.email);
		await setRole(head.client, desk.id, 'policy');
		await setRole(head.client, desk.id, 'coordinator');
		expect(await deputy()).toBeNull();
	});
});
