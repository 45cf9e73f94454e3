import { describe, expect, test } from 'vitest';
import { holding } from '#lib/domain/danger-step.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { listDangerSteps, listOpenDanger, takeDangerStep } from '#lib/server/danger-steps.ts';
import { listDialogues, readDialogue } from '#lib/server/dialogue.ts';
import { openStory, sendMessage } from '#lib/server/own-story.ts';
import { listStories, submitStory } from '#lib/server/stories.ts';
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
