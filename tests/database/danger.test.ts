import { describe, expect, test } from 'vitest';
import { holding } from '#lib/domain/danger-step.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import type { Client } from '#lib/server/connection.ts';
import {
	listDangerSteps,
	listOpenDanger,
	readLateDanger,
	takeDangerStep
} from '#lib/server/danger-steps.ts';
import { listDialogues, readDialogue } from '#lib/server/dialogue.ts';
import { openStory, sendMessage } from '#lib/server/own-story.ts';
import { listMembers, setDeputy } from '#lib/server/people.ts';
import { decideStory, listStories, submitStory } from '#lib/server/stories.ts';
import { today } from '#lib/server/today.ts';
import { changedRows } from './ask-by-api.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { freshHashes, told } from './world.ts';

useWorld();

const WORDS = 'Ik durf vanavond niet naar huis.';
const coordinator = () => region.staff.coordinator.client;
const admin = () => region.staff.admin.client;

/** A story of today in which danger was seen. */
async function lifted(): Promise<{ id: string; receipt: string }> {
	const hashes = freshHashes();
	await submitStory(world.visitor, told('vecht', WORDS, { urgent: true }), hashes);
	const [row] = await world.owner<{ id: string }[]>`
		select story_id as id from private.receipts where code_hash = ${hashes.receipt}`;
	return { id: row?.id ?? '', receipt: hashes.receipt };
}
const stepsOf = async (story: string) => (await listDangerSteps(admin())).get(story) ?? [];

describe('S4: a story in which danger was seen', () => {
	test('is taken up by one; the colleague sees by whom and on which day, and is told', async () => {
		const { id } = await lifted();
		expect(await takeDangerStep(coordinator(), id, 'taken')).toBe('taken');
		expect(await takeDangerStep(admin(), id, 'taken')).toBe('error_taken_meanwhile');
		const { email } = region.staff.coordinator;
		expect(await stepsOf(id)).toEqual([{ step: 'taken', day: today(), by: email, mine: false }]);
	});

	test('taken up by many at the same moment is in one hand', async () => {
		const { id } = await lifted();
		const outcomes = await Promise.all(
			[coordinator(), admin(), coordinator(), admin()].map((client) =>
				takeDangerStep(client, id, 'taken')
			)
		);
		expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1);
		expect(await stepsOf(id)).toHaveLength(1);
	});

	test('can be handed over, and is then free for a colleague', async () => {
		const { id } = await lifted();
		await takeDangerStep(coordinator(), id, 'taken');
		await takeDangerStep(coordinator(), id, 'consulted');
		await takeDangerStep(coordinator(), id, 'handed_over');
		expect(holding(await stepsOf(id))).toBeUndefined();
		expect(await takeDangerStep(admin(), id, 'taken')).toBe('taken');
		expect(holding(await stepsOf(id))?.mine).toBe(true);
	});

	test.each(['done', 'no_danger'] as const)(
		'stays on top until somebody closes it with %s, and comes back with new words of danger',
		async (step) => {
			const { id, receipt } = await lifted();
			await sendMessage(world.visitor, receipt, { text: WORDS as SafeText, urgent: true });
			expect((await listStories(coordinator(), 'pending'))[0]).toMatchObject({ id, urgent: true });
			expect((await listDialogues(coordinator()))[0]).toMatchObject({ story: id, danger: true });
			await takeDangerStep(coordinator(), id, step);
			const closed = await readDialogue(coordinator(), id);
			expect(closed).toMatchObject({ danger: false, urgent: false, open: true });
			await sendMessage(world.visitor, receipt, { text: 'Dag.' as SafeText, urgent: false });
			expect(await readDialogue(coordinator(), id)).toMatchObject({ danger: false });
			await sendMessage(world.visitor, receipt, { text: WORDS as SafeText, urgent: true });
			expect(await readDialogue(coordinator(), id)).toMatchObject({ danger: true, urgent: true });
			expect(holding(await stepsOf(id))).toBeUndefined();
		}
	);

	test('leaves a line in the log with who and what, and no word of it', async () => {
		const { id } = await lifted();
		await takeDangerStep(coordinator(), id, 'no_danger');
		const lines = await world.owner`
			select actor, action, region_id from public.audit_log where subject = ${id}`;
		expect([...lines]).toEqual([
			{
				...{ actor: region.staff.coordinator.id, action: 'danger no_danger' },
				region_id: region.id
			}
		]);
	});

	test('is nothing that a teller sees, and goes with the story', async () => {
		const { id, receipt } = await lifted();
		await takeDangerStep(coordinator(), id, 'taken');
		const seen = JSON.stringify(await openStory(world.visitor, receipt));
		expect(seen).not.toContain(region.staff.coordinator.email);
		expect(seen).not.toMatch(/taken|danger|urgent/);
		await world.visitor.rpc('withdraw_story', { code_hash: receipt }).throwOnError();
		expect(await stepsOf(id)).toEqual([]);
	});

	test('is on the list of what is open until it is closed, first what nobody took up', async () => {
		const [first, second] = [await lifted(), await lifted()].map(({ id }) => id) as [
			string,
			string
		];
		await world.owner`update public.stories set urgent = true where id = ${region.story.aside}`;
		await takeDangerStep(coordinator(), first, 'taken');
		const open = await listOpenDanger(admin());
		expect(open.map(({ story, held }) => [story, held]).at(-1)).toEqual([first, true]);
		expect(open.find(({ story }) => story === region.story.aside)).toMatchObject({
			...{ status: 'set_aside', waitingSince: null, held: false }
		});
		await takeDangerStep(coordinator(), first, 'done');
		await takeDangerStep(coordinator(), second, 'no_danger');
		expect((await listOpenDanger(admin())).map(({ story }) => story)).toEqual([region.story.aside]);
		expect(await listOpenDanger(other.staff.admin.client)).toEqual([]);
	});

	test('of another region cannot be touched, nor seen', async () => {
		const { id } = await lifted();
		expect(await takeDangerStep(other.staff.admin.client, id, 'done')).toBe('error_danger_gone');
		expect(await changedRows(world, 'public.danger_steps')).toBe(0);
		await takeDangerStep(coordinator(), id, 'taken');
		expect((await listDangerSteps(other.staff.admin.client)).has(id)).toBe(false);
	});
});

test('S4: a step keeps a day, and no time of day', async () => {
	const columns = await world.owner<{ type: string }[]>`
		select data_type as type from information_schema.columns
		where table_schema = 'public' and table_name = 'danger_steps'`;
	expect(columns.map(({ type }) => type)).toContain('date');
	expect(columns.filter(({ type }) => /time/.test(type))).toEqual([]);
});

describe('S5: a story in which danger was seen', () => {
	const accept = async (client: Client, story: string) =>
		decideStory(client, { story, seen: 'pending', status: 'accepted', text: null });

	test('does not count before the danger is closed, whoever accepts it', async () => {
		const { id } = await lifted();
		for (const client of [coordinator(), admin()])
			expect(await accept(client, id)).toBe('error_danger_open');
	});

	test.each(['done', 'no_danger'] as const)(
		'counts when one closed it with %s and another accepts it',
		async (step) => {
			const { id } = await lifted();
			await takeDangerStep(coordinator(), id, step);
			expect(await accept(coordinator(), id)).toBe('error_second_reader');
			expect(await accept(admin(), id)).toBe('decided');
			const [row] = await world.owner`select status from public.stories where id = ${id}`;
			expect(row?.status).toBe('accepted');
		}
	);

	test('asks for two again when it was taken back', async () => {
		const { id } = await lifted();
		await takeDangerStep(admin(), id, 'no_danger');
		await accept(coordinator(), id);
		const back = { story: id, seen: 'accepted', status: 'pending', text: null } as const;
		expect(await decideStory(admin(), back)).toBe('decided');
		expect(await accept(admin(), id)).toBe('error_second_reader');
	});

	test('is not let through past the functions either, not by the owner of the tables', async () => {
		const { id } = await lifted();
		const past = () => world.owner`update public.stories set status = 'accepted' where id = ${id}`;
		await expect(past()).rejects.toThrow('decision');
		await takeDangerStep(admin(), id, 'done');
		await expect(past()).rejects.toThrow('decision');
	});

	test('can be set aside by one person', async () => {
		const { id } = await lifted();
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
		const { id } = await lifted();
		await waits(id, day);
		const before = await lateOn(day);
		await waits(id, since);
		expect(await lateOn(day)).toBe(before + late);
	});

	test('is a number for every member of staff, with the deputy, until somebody takes it up', async () => {
		const { id } = await lifted();
		await waits(id, '2026-01-05');
		expect(await setDeputy(admin(), region.staff.coordinator.id)).toBe(true);
		const { email } = region.staff.coordinator;
		for (const { client } of Object.values(region.staff))
			expect(await readLateDanger(client)).toEqual({ count: 1, deputy: email });
		expect(await readLateDanger(other.staff.reader.client)).toEqual({ count: 0, deputy: null });
		await takeDangerStep(admin(), id, 'taken');
		expect(await readLateDanger(region.staff.reader.client)).toMatchObject({ count: 0 });
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
});
