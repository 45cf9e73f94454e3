import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SafeText } from '#lib/domain/safe-text.ts';
import type { Client } from '#lib/server/connection.ts';
import { hashFormKey, hashReceipt, newReceipt } from '#lib/server/receipts.ts';
import * as stories from '#lib/server/stories.ts';
import { admin, coordinator, regionId, service, useRegion, visitor } from './one-region.ts';

useRegion();

const TOLD = {
	region: 'vecht',
	audience: 'parent',
	sector: 'po',
	text: 'De taxi kwam drie keer per week te laat en niemand belde ons.' as SafeText,
	consent: 'quote',
	reading: {},
	question: null,
	verified: true,
	masked: { naam: 1 },
	urgent: false
} satisfies stories.SafeStory;

async function hashes(): Promise<stories.StoryHashes> {
	return { receipt: await hashReceipt(newReceipt(), 'peper'), form: hashFormKey(randomUUID()) };
}

describe('stories', () => {
	test('a told story is kept once, queued, decided once and counted', async () => {
		const form = await hashes();
		expect(await stories.submitStory(visitor, TOLD, form)).toBe('kept');
		expect(await stories.submitStory(visitor, TOLD, form)).toBe('already_told');
		expect(await stories.submitStory(visitor, { ...TOLD, region: 'x' }, await hashes())).toBe(
			'error_region'
		);
		const urgent = { ...TOLD, urgent: true, sector: null, audience: 'pupil' as const };
		expect(await stories.submitStory(visitor, urgent, await hashes())).toBe('kept');

		const [first, second] = await stories.listStories(coordinator.client, 'pending');
		expect(first).toMatchObject({ urgent: true, audience: 'pupil', sector: null });
		expect(second).toMatchObject({ text: TOLD.text, masked: { naam: 1 }, consent: 'quote' });
		const decision = { story: second?.id ?? '', seen: 'pending', status: 'accepted' } as const;
		const edited = 'De taxi kwam te laat.' as SafeText;
		expect(await stories.decideStory(coordinator.client, { ...decision, text: edited })).toBe(
			'decided'
		);
		expect(await stories.decideStory(coordinator.client, { ...decision, text: null })).toBe(
			'error_decided_meanwhile'
		);
		expect((await stories.listStories(coordinator.client, 'accepted'))[0]?.text).toBe(edited);
		expect(await stories.countStories(coordinator.client)).toEqual({
			pending: 1,
			accepted: 1,
			set_aside: 0
		});
	});

	test('of two people who edit one accepted text the second is told, and the first edit stays', async () => {
		const [story] = await stories.listStories(coordinator.client, 'accepted');
		const { id = '', version = '' } = story ?? {};
		const edit = (client: Client, text: string) =>
			stories.decideStory(client, {
				...{ story: id, seen: 'accepted', status: 'accepted', version },
				text: text as SafeText
			});
		expect(await edit(coordinator.client, 'De taxi kwam vaak te laat.')).toBe('decided');
		expect(await edit(admin.client, 'De bus kwam te laat.')).toBe('error_edited_meanwhile');
		const [kept] = await stories.listStories(coordinator.client, 'accepted');
		expect(kept?.text).toBe('De taxi kwam vaak te laat.');
		expect(kept?.version).not.toBe(version);
	});

	test('told stories are imported as accepted', async () => {
		const { region: _, question: __, ...story } = TOLD;
		await stories.importStories(service, regionId, [
			{ ...story, toldOn: '2026-01-15' },
			{ ...story, sector: null, toldOn: '2026-02-15' }
		]);
		const kept = await stories.listStories(coordinator.client, 'accepted');
		expect(kept.map((row) => row.toldOn).slice(0, 2)).toEqual(['2026-01-15', '2026-02-15']);
	});
});
