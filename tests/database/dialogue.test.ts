import { describe, expect, test } from 'vitest';
import type { OpenedStory } from '#lib/domain/dialogue.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import * as dialogue from '#lib/server/dialogue.ts';
import * as own from '#lib/server/own-story.ts';
import { submitStory } from '#lib/server/stories.ts';
import { changedRows } from './ask-by-api.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { listening, refusal } from './refusal.ts';
import { TEXT, freshHashes, told } from './world.ts';

useWorld();

const safe = (text: string) => text as SafeText;
const opened = async () => (await own.openStory(world.visitor, region.receipt)) as OpenedStory;
const theirs = () => dialogue.readDialogue(region.staff.coordinator.client, region.story.held);
const send = (text: string, urgent = false) =>
	own.sendMessage(world.visitor, region.receipt, { text: safe(text), urgent });
const answer = (text: string | null) =>
	dialogue.answerStory(
		region.staff.coordinator.client,
		region.story.held,
		text ? safe(text) : null
	);

describe('the dialogue', () => {
	test('goes to and fro, says what was seen, and no time', async () => {
		expect(await dialogue.countOpenQuestions(region.staff.coordinator.client)).toBe(1);
		expect(await theirs()).toMatchObject({ open: true, urgent: false });
		expect(await answer('Dank u wel. Wij vragen het na.')).toBe('answered');
		expect(await theirs()).toMatchObject({
			open: false,
			messages: [
				{ author: 'teller', seen: true },
				{ author: 'desk', seen: false }
			]
		});
		expect((await opened()).messages.map(({ author, seen }) => [author, seen])).toEqual([
			...[
				['teller', true],
				['desk', true]
			]
		]);
		expect(await send('Ik durf niet meer naar huis.', true)).toBe('done');
		expect(await theirs()).toMatchObject({ open: true, urgent: true });
		expect(await answer(null)).toBe('answered');
		expect(await theirs()).toMatchObject({ open: false, urgent: false });
		expect(await dialogue.countOpenQuestions(region.staff.coordinator.client)).toBe(0);
		const columns = await world.owner<{ type: string }[]>`
			select data_type as type from information_schema.columns
			where table_schema = 'public' and table_name = 'messages'`;
		expect(columns.filter(({ type }) => /date|time/.test(type))).toEqual([]);
	});

	test('shows the desk only by the daily maintenance that an answer was seen, and touches nothing it may read before', async () => {
		await answer('Dank u wel.');
		const tables = ['public.messages', 'public.stories', 'public.themes'];
		const look = () =>
			Promise.all(
				tables.map((table) => world.owner.unsafe(`select xmin, * from ${table} order by id`))
			);
		const before = await look();
		await opened();
		expect(await look()).toEqual(before);
		await answer('En nog iets.');
		await world.service.rpc('purge').throwOnError();
		expect((await theirs())?.messages.map(({ seen }) => seen)).toEqual([true, true, false]);
	});

	test('S3: of words of danger and open questions the desk sees first', async () => {
		const { visitor } = world;
		const [calm, worried] = [freshHashes(), freshHashes()];
		await submitStory(visitor, told('vecht', 'Rustig.'), calm);
		await submitStory(visitor, told('vecht', 'Zorgelijk.', { question: safe('Help?') }), worried);
		await own.sendMessage(visitor, calm.receipt, { text: safe('Dag.'), urgent: false });
		await own.sendMessage(visitor, worried.receipt, { text: safe('Ik ben bang.'), urgent: true });
		await answer('Dank u wel.');
		const listed = await dialogue.listDialogues(region.staff.admin.client);
		expect(listed.map(({ text }) => text)).toEqual(['Zorgelijk.', 'Rustig.', TEXT.held]);
		expect(listed.map(({ open }) => open)).toEqual([true, true, false]);
	});

	test('is for coordinator and admin of the region, and only while somebody can read it', async () => {
		for (const who of ['policy', 'reader'] as const) {
			const call = region.staff[who].client.rpc('answer_story', { story: region.story.held });
			expect(await refusal(call)).toBe('PT403 not_allowed');
		}
		const [here, there] = [region.story, other.story];
		const judge = region.staff.coordinator.client;
		for (const story of [there.held, here.left, '00000000-0000-4000-8000-000000000000']) {
			const { result } = await listening(() =>
				dialogue.answerStory(judge, story, safe('Dank u wel.'))
			);
			expect(result).toBe('error_nobody_reads');
			expect(await dialogue.canAnswer(judge, story)).toBe(false);
		}
		expect(await dialogue.readDialogue(judge, there.held)).toBeNull();
		expect(await dialogue.readDialogue(judge, here.left)).toMatchObject({ messages: [] });
		expect(await changedRows(world, 'public.messages')).toBe(0);
	});

	test.each([
		['nothing', '', 'error_message_empty'],
		['too much', 'a'.repeat(4001), 'error_message_long']
	])('refuses %s', async (_, text, issue) => {
		const { result } = await listening(() => send(text));
		expect(result).toBe(issue);
	});

	test('takes twenty messages that nobody answered, and no more', async () => {
		for (let sent = 1; sent < 20; sent++) expect(await send(`Bericht ${sent}`)).toBe('done');
		const { result } = await listening(() => send('Nog een.'));
		expect(result).toBe('error_message_many');
		await answer('Wij lezen alles.');
		expect(await send('Dank.')).toBe('done');
	});

	test('keeps its order when messages arrive at the same moment', async () => {
		await Promise.all(['a', 'b', 'c', 'd'].map((text) => send(text)));
		const { messages } = await opened();
		expect(messages.map(({ text }) => text).sort()).toEqual(['Krijg ik antwoord?', ...'abcd']);
	});
});
