import { describe, expect, test } from 'vitest';
import type { OpenedStory } from '#lib/domain/dialogue.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import * as own from '#lib/server/own-story.ts';
import { submitStory } from '#lib/server/stories.ts';
import { saveAnalysis } from '#lib/server/themes.ts';
import { changedRows } from './ask-by-api.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { listening } from './refusal.ts';
import { TEXT, freshHashes, outcomeOf, told } from './world.ts';

useWorld();

const safe = (text: string) => text as SafeText;
const opened = async (hash = region.receipt) =>
	(await own.openStory(world.visitor, hash)) as OpenedStory;
const send = (text: string) =>
	own.sendMessage(world.visitor, region.receipt, { text: safe(text), urgent: false });
const countOf = async (table: string) => {
	const [row] = await world.owner.unsafe(`select count(*)::integer as n from ${table}`);
	return row?.n as number;
};

describe('A2, A3: whoever opens a story with its code', () => {
	test('sees what is kept, and no id of anything', async () => {
		const story = await opened();
		expect(story).toMatchObject({
			...{ region: { slug: 'vecht', name: 'Regio vecht' }, audience: 'parent', status: 'accepted' },
			...{ text: TEXT.held, consent: 'quote', extended: false, reading: { sector: 'po' } },
			messages: [{ author: 'teller', text: 'Krijg ik antwoord?', seen: false }],
			themes: [{ label: 'Vervoer', actions: [] }]
		});
		expect(JSON.stringify(story)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4/);
		expect(JSON.stringify(story)).not.toContain(region.receipt);
	});

	test('reads what the region made public about its themes, and nothing that it did not', async () => {
		await world.owner`update public.actions set published = true, feedback = 'Er is één nummer.', phase = 'do'
			where id = ${region.action}`;
		expect((await opened()).themes).toEqual([
			{
				label: 'Vervoer',
				actions: [{ title: 'Eén nummer', feedback: 'Er is één nummer.', phase: 'do' }]
			}
		]);
		await world.owner`update public.theme_decisions set label = 'Het busje' where theme_key = 'vervoer'`;
		expect((await opened()).themes[0]?.label).toBe('Het busje');
		await world.owner`update public.theme_decisions set hidden = true where theme_key = 'vervoer'`;
		expect((await opened()).themes).toEqual([]);
	});

	test('changes nothing of anybody else', async () => {
		const { visitor } = world;
		await send('Hoort u al iets?');
		await own.addToStory(visitor, region.receipt, {
			...{ text: safe('Vandaag weer.'), masked: { naam: 1 }, urgent: false }
		});
		await own.setConsent(visitor, region.receipt, 'desk');
		await own.extendReceipt(visitor, region.receipt);
		await opened();
		expect(await changedRows(world, 'public.stories')).toBe(1);
		expect(await changedRows(world, 'private.receipts')).toBe(1);
		await own.withdrawStory(visitor, region.receipt);
		const there = await own.openStory(visitor, other.receipt);
		expect(there).toMatchObject({ text: TEXT.held, messages: [{ text: 'Krijg ik antwoord?' }] });
	});

	test('a code that is wrong, was withdrawn or has expired opens nothing and can do nothing', async () => {
		const withdrawn = freshHashes();
		await submitStory(world.visitor, told('vecht', 'Weer weg.'), withdrawn);
		expect(await own.withdrawStory(world.visitor, withdrawn.receipt)).toBe('done');
		await world.owner`update private.receipts set expires_on = private.today() - 1
			where code_hash = ${region.receipt}`;
		const words = { text: safe('Hallo?'), masked: {}, urgent: false };
		for (const hash of ['f'.repeat(64), withdrawn.receipt, region.receipt, '', TEXT.held]) {
			const { result } = await listening(async () => [
				await own.openStory(world.visitor, hash),
				await own.sendMessage(world.visitor, hash, words),
				await own.addToStory(world.visitor, hash, words),
				await own.setConsent(world.visitor, hash, 'desk'),
				await own.extendReceipt(world.visitor, hash),
				await own.withdrawStory(world.visitor, hash)
			]);
			expect(result, hash).toEqual([null, 'gone', 'gone', 'gone', 'gone', 'gone']);
		}
		expect(await changedRows(world, 'public.stories')).toBe(0);
	});

	test('leaves no line in the log, whatever they do: a line has a time', async () => {
		await opened();
		await send('Hoort u al iets?');
		await own.setConsent(world.visitor, region.receipt, 'themes');
		await own.extendReceipt(world.visitor, region.receipt);
		await own.withdrawStory(world.visitor, region.receipt);
		expect(await changedRows(world, 'public.audit_log')).toBe(0);
	});
});

describe('a story that its teller changes', () => {
	const links = () => countOf('public.story_themes');

	test('with something added waits for a person again, and counts in no theme until then', async () => {
		const words = { text: safe('Vandaag [naam 1] weer niet.'), masked: { naam: 1 }, urgent: true };
		expect(await own.addToStory(world.visitor, region.receipt, words)).toBe('done');
		await own.addToStory(world.visitor, region.receipt, { ...words, urgent: false });
		const [row] = await world.owner`select text, masked, status, urgent, added_to,
			waiting_since = private.today() as fresh from public.stories where id = ${region.story.held}`;
		expect(row).toEqual({
			text: `${TEXT.held}\n\n${words.text}\n\n${words.text}`,
			...{ masked: { naam: 2 }, status: 'pending', urgent: true, added_to: true, fresh: true }
		});
		expect(await links()).toBe(1);
		// Somebody of the desk dealt with the danger.
		await world.owner`update public.stories set urgent = false where id = ${region.story.held}`;
		const decision = { story: region.story.held, seen_status: 'pending', new_status: 'accepted' };
		await region.staff.coordinator.client.rpc('decide_story', decision).throwOnError();
		const [read] =
			await world.owner`select added_to from public.stories where id = ${region.story.held}`;
		expect(read?.added_to).toBe(false);
	});

	test('is refused what would make it longer than a story may be', async () => {
		await world.owner`update public.stories set text = repeat('a', 19998) where id = ${region.story.held}`;
		const words = { text: safe('bb'), masked: {}, urgent: false };
		const { result } = await listening(() => own.addToStory(world.visitor, region.receipt, words));
		expect(result).toBe('error_message_long');
	});

	test.each(['desk', 'themes'] as const)(
		'to "%s" is quoted nowhere from that moment',
		async (to) => {
			expect(await countOf('public.theme_quotes')).toBe(2);
			expect(await own.setConsent(world.visitor, region.receipt, to)).toBe('done');
			expect(await countOf('public.theme_quotes')).toBe(1);
			expect((await opened()).consent).toBe(to);
		}
	);

	test('to the desk only is kept from a run that began before', async () => {
		const read = [
			{ id: region.story.held, text: TEXT.held },
			{ id: region.story.left, text: TEXT.left }
		];
		await own.setConsent(world.visitor, region.receipt, 'desk');
		await saveAnalysis(world.service, region.run, outcomeOf(region.story), read);
		expect(await links()).toBe(1);
	});

	test('takes one of three consents', async () => {
		const { result } = await listening(() =>
			own.setConsent(world.visitor, region.receipt, 'everything' as never)
		);
		expect(result).toBe('error_consent');
	});
});

test('A10: the code lives for the term of the region after the last visit, and once as long again', async () => {
	const left = async () => {
		const [row] = await world.owner`select expires_on - private.today() as days
			from private.receipts where code_hash = ${region.receipt}`;
		return row?.days as number;
	};
	await world.owner`update private.receipts set expires_on = private.today() + 3`;
	await opened();
	expect(await left()).toBe(60);
	expect(await own.extendReceipt(world.visitor, region.receipt)).toBe('done');
	expect(await left()).toBe(120);
	await opened();
	expect(await left()).toBe(120);
	const { result } = await listening(() => own.extendReceipt(world.visitor, region.receipt));
	expect(result).toBe('error_extended');
	await world.owner`delete from public.retention_terms`;
	const fresh = freshHashes();
	await submitStory(world.visitor, told('vecht', 'Nieuw.'), fresh);
	const [row] = await world.owner`select expires_on - private.today() as days
		from private.receipts where code_hash = ${fresh.receipt}`;
	expect(row?.days).toBe(90);
});
