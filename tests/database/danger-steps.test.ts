import { describe, expect, test } from 'vitest';
import { holding, seenOf } from '#lib/domain/danger-step.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { listDangerSteps, listOpenDanger, takeDangerStep } from '#lib/server/danger-steps.ts';
import { listDialogues, readDialogue } from '#lib/server/dialogue.ts';
import { openStory, sendMessage } from '#lib/server/own-story.ts';
import { setRole } from '#lib/server/people.ts';
import { listStories } from '#lib/server/stories.ts';
import { today } from '#lib/server/today.ts';
import { changedRows } from './ask-by-api.ts';
import { DANGER, stepsOf, take, tellDanger } from './danger-stories.ts';
import { other, region, useWorld, world } from './kept-world.ts';

useWorld();

const coordinator = () => region.staff.coordinator.client;
const admin = () => region.staff.admin.client;

describe('S4: a story in which danger was seen', () => {
	test('is taken up by one; the colleague sees by whom and on which day, and is told', async () => {
		const { id } = await tellDanger();
		expect(await take(coordinator(), id, 'taken')).toBe('taken');
		expect(await take(admin(), id, 'taken')).toBe('error_taken_meanwhile');
		const { email } = region.staff.coordinator;
		expect(await stepsOf(id)).toEqual([{ step: 'taken', day: today(), by: email, mine: false }]);
	});

	test('taken up by many at the same moment is in one hand', async () => {
		const { id } = await tellDanger();
		const outcomes = await Promise.all(
			[coordinator(), admin(), coordinator(), admin()].map((client) => take(client, id, 'taken'))
		);
		// Whoever was first hears twice that it is theirs.
		expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(2);
		expect(await stepsOf(id)).toHaveLength(1);
	});

	test('pressed twice is one step', async () => {
		const { id } = await tellDanger();
		for (let time = 0; time < 2; time++) expect(await take(admin(), id, 'taken')).toBe('taken');
		expect(await stepsOf(id)).toHaveLength(1);
	});

	test('is closed only by who saw all of it', async () => {
		const { id, receipt } = await tellDanger();
		const before = await readDialogue(coordinator(), id);
		const seen = seenOf(before?.text ?? '', before?.messages.length ?? 0);
		await sendMessage(world.visitor, receipt, { text: DANGER as SafeText, urgent: true });
		const stale = takeDangerStep(coordinator(), id, 'no_danger', seen);
		expect(await stale).toBe('error_danger_changed');
		expect(await takeDangerStep(coordinator(), id, 'done')).toBe('error_danger_changed');
		const after = await readDialogue(coordinator(), id);
		expect(after).toMatchObject({ danger: true, urgent: true });
		const now = seenOf(after?.text ?? '', after?.messages.length ?? 0);
		expect(await takeDangerStep(coordinator(), id, 'no_danger', now)).toBe('taken');
	});

	test('is free again when the colleague who had it reads no stories any more', async () => {
		const { id } = await tellDanger();
		await take(coordinator(), id, 'taken');
		await setRole(admin(), region.staff.coordinator.id, 'reader');
		expect(holding(await stepsOf(id))).toBeUndefined();
		expect(await take(admin(), id, 'taken')).toBe('taken');
	});

	test('can be handed over, and is then free for a colleague', async () => {
		const { id } = await tellDanger();
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
			const { id, receipt } = await tellDanger();
			await sendMessage(world.visitor, receipt, { text: DANGER as SafeText, urgent: true });
			expect((await listStories(coordinator(), 'pending'))[0]).toMatchObject({ id, urgent: true });
			expect((await listDialogues(coordinator()))[0]).toMatchObject({ story: id, danger: true });
			await take(coordinator(), id, step);
			const closed = await readDialogue(coordinator(), id);
			expect(closed).toMatchObject({ danger: false, urgent: false, open: true });
			await sendMessage(world.visitor, receipt, { text: 'Dag.' as SafeText, urgent: false });
			expect(await readDialogue(coordinator(), id)).toMatchObject({ danger: false });
			await sendMessage(world.visitor, receipt, { text: DANGER as SafeText, urgent: true });
			expect(await readDialogue(coordinator(), id)).toMatchObject({ danger: true, urgent: true });
			expect(holding(await stepsOf(id))).toBeUndefined();
		}
	);

	test('leaves a line in the log with who and what, and no word of it', async () => {
		const { id } = await tellDanger();
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
		const { id, receipt } = await tellDanger();
		await take(coordinator(), id, 'taken');
		const seen = JSON.stringify(await openStory(world.visitor, receipt));
		expect(seen).not.toContain(region.staff.coordinator.email);
		expect(seen).not.toMatch(/taken|danger|urgent/);
		await world.visitor.rpc('withdraw_story', { code_hash: receipt }).throwOnError();
		expect(await stepsOf(id)).toEqual([]);
	});

	test('is on the list of what is open until it is closed, first what nobody took up', async () => {
		const [first, second] = [await tellDanger(), await tellDanger()].map(({ id }) => id) as [
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
		const { id } = await tellDanger();
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
