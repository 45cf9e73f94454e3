import { describe, expect, test } from 'vitest';
import { holding, seenOf, type DangerStep } from '#lib/domain/danger-step.ts';
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
import { listMembers, setDeputy, setRole } from '#lib/server/people.ts';
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
/** Take a step with everything in view. */
async function take(client: Client, story: string, step: DangerStep) {
	const [row] = await world.owner`select private.danger_seen(${story}) as seen`;
	return takeDangerStep(client, story, step, row?.seen as string);
}
const stepsOf = async (story: string) => (await listDangerSteps(admin())).get(story) ?? [];

describe('S4: a story in which danger was seen', () => {
	test('is taken up by one; the colleague sees by whom and on which day, and is told', async () => {
		const { id } = await lifted();
		expect(await take(coordinator(), id, 'taken')).toBe('taken');
		expect(await take(admin(), id, 'taken')).toBe('error_taken_meanwhile');
		const { email } = region.staff.coordinator;
		expect(await stepsOf(id)).toEqual([{ step: 'taken', day: today(), by: email, mine: false }]);
	});

	test('taken up by many at the same moment is in one hand', async () => {
		const { id } = await lifted();
		const outcomes = await Promise.all(
			[coordinator(), admin(), coordinator(), admin()].map((client) => take(client, id, 'taken'))
		);
		// Whoever was first hears twice that it is theirs.
		expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(2);
		expect(await stepsOf(id)).toHaveLength(1);
	});

	test('pressed twice is one step', async () => {
		const { id } = await lifted();
		for (let time = 0; time < 2; time++) expect(await take(admin(), id, 'taken')).toBe('taken');
		expect(await stepsOf(id)).toHaveLength(1);
	});

	test('is closed only by who saw all of it', async () => {
		const { id, receipt } = await lifted();
		const before = await readDialogue(coordinator(), id);
		const seen = seenOf(before?.text ?? '', before?.messages.length ?? 0);
		await sendMessage(world.visitor, receipt, { text: WORDS as SafeText, urgent: true });
		const stale = takeDangerStep(coordinator(), id, 'no_danger', seen);
		expect(await stale).toBe('error_danger_changed');
		expect(await takeDangerStep(coordinator(), id, 'done')).toBe('error_danger_changed');
		const after = await readDialogue(coordinator(), id);
		expect(after).toMatchObject({ danger: true, urgent: true });
		const now = seenOf(after?.text ?? '', after?.messages.length ?? 0);
		expect(await takeDangerStep(coordinator(), id, 'no_danger', now)).toBe('taken');
	});

	test('is free again when the colleague who had it reads no stories any more', async () => {
		const { id } = await lifted();
		await take(coordinator(), id, 'taken');
		await setRole(admin(), region.staff.coordinator.id, 'reader');
		expect(holding(await stepsOf(id))).toBeUndefined();
		expect(await take(admin(), id, 'taken')).toBe('taken');
	});

	test('can be handed over, and is then free for a colleague', async () => {
		const { id } = await lifted();
		await take(coordinator(), id, 'taken');
		await take(coordinator(), id, 'consulted');
		await take(coordinator(), id, 'handed_over');
		expect(holding(await stepsOf(id))).toBeUndefined();
		expect(await take(admin(), id, 'taken')).toBe('taken');
		expect(holding(await stepsOf(id))?.mine).toBe(true);
	});

	test.each(['done', 'no_danger'] as const)(
		'stays on top until somebody closes it with %s, and comes back with new words of danger',
		async (step) => {
			const { id, receipt } = await lifted();
			await sendMessage(world.visitor, receipt, { text: WORDS as SafeText, urgent: true });
			expect((await listStories(coordinator(), 'pending'))[0]).toMatchObject({ id, urgent: true });
			expect((await listDialogues(coordinator()))[0]).toMatchObject({ story: id, danger: true });
			await take(coordinator(), id, step);
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
		await take(coordinator(), id, 'no_danger');
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
		await take(coordinator(), id, 'taken');
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
		await take(coordinator(), first, 'taken');
		const open = await listOpenDanger(admin());
		expect(open.map(({ story, held }) => [story, held]).at(-1)).toEqual([first, true]);
		expect(open.find(({ story }) => story === region.story.aside)).toMatchObject({
			...{ status: 'set_aside', held: false }
		});
		await take(coordinator(), first, 'done');
		await take(coordinator(), second, 'no_danger');
		expect((await listOpenDanger(admin())).map(({ story }) => story)).toEqual([region.story.aside]);
		expect(await listOpenDanger(other.staff.admin.client)).toEqual([]);
	});

	test('of another region cannot be touched, nor seen', async () => {
		const { id } = await lifted();
		expect(await take(other.staff.admin.client, id, 'done')).toBe('error_danger_gone');
		expect(await changedRows(world, 'public.danger_steps')).toBe(0);
		await take(coordinator(), id, 'taken');
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
			await take(coordinator(), id, step);
			expect(await accept(coordinator(), id)).toBe('error_second_reader');
			expect(await accept(admin(), id)).toBe('decided');
			const [row] = await world.owner`select status from public.stories where id = ${id}`;
			expect(row?.status).toBe('accepted');
		}
	);

	test('asks for two again when it was taken back', async () => {
		const { id } = await lifted();
		await take(admin(), id, 'no_danger');
		await accept(coordinator(), id);
		const back = { story: id, seen: 'accepted', status: 'pending', text: null } as const;
		expect(await decideStory(admin(), back)).toBe('decided');
		expect(await accept(admin(), id)).toBe('error_second_reader');
	});

	test('is not let through past the functions either, not by the owner of the tables', async () => {
		const { id } = await lifted();
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
		await sendMessage(world.visitor, hashes.receipt, { text: WORDS as SafeText, urgent: true });
		expect(await accept(admin(), id)).toBe('error_danger_open');
		await take(coordinator(), id, 'no_danger');
		expect(await accept(coordinator(), id)).toBe('error_second_reader');
		expect(await accept(admin(), id)).toBe('decided');
	});

	test('is not given other words afterwards by who closed the danger', async () => {
		const { id } = await lifted();
		await take(coordinator(), id, 'done');
		await accept(admin(), id);
		const edit = { story: id, seen: 'accepted', status: 'accepted', text: 'Iets anders.' } as const;
		const edited = { ...edit, text: edit.text as SafeText };
		expect(await decideStory(coordinator(), edited)).toBe('error_second_reader');
		expect(await decideStory(admin(), edited)).toBe('decided');
	});

	test('cannot be there as accepted, however it came in', async () => {
		const { id } = await lifted();
		await take(coordinator(), id, 'done');
		await accept(admin(), id);
		const lift = world.owner`update public.stories set urgent = true where id = ${id}`;
		await expect(lift).rejects.toThrow('danger_is_not_accepted');
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
		await take(admin(), id, 'taken');
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
