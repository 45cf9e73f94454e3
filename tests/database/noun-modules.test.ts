import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { readCodebook, readDefinition } from '#lib/server/codebook.ts';
import { staffClient, type Client } from '#lib/server/connection.ts';
import * as people from '#lib/server/people.ts';
import { hashFormKey, hashReceipt, newReceipt } from '#lib/server/receipts.ts';
import * as regions from '#lib/server/regions.ts';
import * as stories from '#lib/server/stories.ts';
import {
	admin,
	coordinator,
	database,
	regionId,
	service,
	useRegion,
	visitor
} from './one-region.ts';
import { PASSWORD, cookieJar } from './staff.ts';

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

describe('regions and codebook', () => {
	test('a new region is found, listed and read by a visitor', async () => {
		expect(await regions.findRegion(service, 'vecht')).toBe(regionId);
		expect(await regions.findRegion(service, 'nergens')).toBeUndefined();
		expect(await regions.listRegions(visitor)).toEqual([
			{ slug: 'vecht', name: 'De Vecht', demo: false, places: [] }
		]);
		expect(await regions.readPublicRegion(visitor, 'vecht')).toMatchObject({ actions: [] });
		expect(await regions.readPublicRegion(visitor, 'nergens')).toBeNull();
	});

	test('a new region has the whole codebook', async () => {
		const codebook = await readCodebook(service, regionId);
		expect(codebook.themes).toHaveLength(20);
		expect(codebook.themes.every((theme) => theme.examples.length > 0)).toBe(true);
		expect(await readDefinition(admin.client, 'vervoer')).toMatchObject({ key: 'vervoer' });
		expect(await readDefinition(admin.client, 'bestaat-niet')).toBeNull();
	});
});

describe('people', () => {
	test('staff know who they are and in which region', async () => {
		expect(await people.currentMember(coordinator.client)).toEqual({
			id: coordinator.id,
			email: coordinator.email,
			role: 'coordinator',
			region: { id: regionId, slug: 'vecht', name: 'De Vecht', demo: false }
		});
		expect(await people.currentMember(staffClient(database.backend, cookieJar(), true))).toBeNull();
		expect(await people.hasMembers(service, regionId)).toBe(true);
		expect(await people.hasMembers(service, randomUUID())).toBe(false);
	});

	test('staff sign in with the right password only, and out', async () => {
		const client = staffClient(database.backend, cookieJar(), true);
		expect(await people.signIn(client, admin.email, 'niet dit wachtwoord')).toBe(false);
		expect(await people.signIn(client, admin.email, PASSWORD)).toBe(true);
		expect((await people.currentMember(client))?.id).toBe(admin.id);
		await people.signOut(client);
		expect(await people.currentMember(client)).toBeNull();
	});

	test('an admin invites, sees what is open, withdraws, changes a role and removes a member', async () => {
		const token = await people.invite(admin.client, regionId, 'nieuw@voorbeeld.nl', 'reader');
		expect(await people.readInvitation(visitor, token)).toEqual({
			email: 'nieuw@voorbeeld.nl',
			role: 'reader',
			region: 'De Vecht'
		});
		const [open] = await people.listInvitations(admin.client);
		expect(open).toMatchObject({ email: 'nieuw@voorbeeld.nl', role: 'reader' });
		const client = staffClient(database.backend, cookieJar(), true);
		const answer = { email: 'nieuw@voorbeeld.nl', token };
		expect(await people.acceptInvitation(client, { ...answer, password: 'kort' })).toBe(
			'error_password_weak'
		);
		expect(await people.acceptInvitation(client, { ...answer, password: PASSWORD })).toBe(
			'welcome'
		);
		expect(await people.readInvitation(visitor, token)).toBeNull();
		expect(await people.listInvitations(admin.client)).toEqual([]);

		const member = (await people.listMembers(admin.client)).find(
			(row) => row.email === 'nieuw@voorbeeld.nl'
		);
		expect(member?.role).toBe('reader');
		await people.setRole(admin.client, member?.id ?? '', 'policy');
		expect((await people.currentMember(client))?.role).toBe('policy');
		await people.removeMember(admin.client, member?.id ?? '');
		expect(await people.currentMember(client)).toBeNull();

		await people.invite(admin.client, regionId, 'later@voorbeeld.nl', 'policy');
		const [later] = await people.listInvitations(admin.client);
		await people.withdrawInvitation(admin.client, later?.id ?? '');
		expect(await people.listInvitations(admin.client)).toEqual([]);
	});
});

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
