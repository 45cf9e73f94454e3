import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '#lib/domain/analysis.ts';
import type { ActionInput } from '#lib/domain/cycle.ts';
import type { ThemeMonth } from '#lib/domain/theme.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { readCodebook, readDefinition } from '#lib/server/codebook.ts';
import { serviceClient, staffClient, visitorClient, type Client } from '#lib/server/connection.ts';
import * as cycle from '#lib/server/cycle.ts';
import * as people from '#lib/server/people.ts';
import { openQueue } from '#lib/server/queue.ts';
import { hashFormKey, hashReceipt, newReceipt } from '#lib/server/receipts.ts';
import * as regions from '#lib/server/regions.ts';
import * as stories from '#lib/server/stories.ts';
import * as themes from '#lib/server/themes.ts';
import { startBackend, type TestBackend } from './cluster.ts';
import { PASSWORD, admit, cookieJar, type Staff } from './staff.ts';

let database: TestBackend;
let visitor: Client;
let service: Client;
let regionId: string;
let admin: Staff;
let coordinator: Staff;

beforeAll(async () => {
	database = await startBackend();
	visitor = visitorClient(database.backend);
	service = serviceClient(database.backend);
	regionId = await regions.createRegion(service, { slug: 'vecht', name: 'De Vecht', demo: false });
	admin = await admit(database.backend, regionId, 'admin');
	coordinator = await admit(database.backend, regionId, 'coordinator');
});
afterAll(() => database?.close());

const TOLD = {
	region: 'vecht',
	audience: 'parent',
	sector: 'po',
	text: 'De taxi kwam drie keer per week te laat en niemand belde ons.' as SafeText,
	quotable: true,
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
			{ slug: 'vecht', name: 'De Vecht', demo: false }
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
		expect(second).toMatchObject({ text: TOLD.text, masked: { naam: 1 }, quotable: true });
		const decision = { story: first?.id ?? '', seen: 'pending', status: 'accepted' } as const;
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

	test('told stories are imported as accepted', async () => {
		const { region: _, ...story } = TOLD;
		await stories.importStories(service, regionId, [
			{ ...story, toldOn: '2026-01-15' },
			{ ...story, sector: null, toldOn: '2026-02-15' }
		]);
		const kept = await stories.listStories(coordinator.client, 'accepted');
		expect(kept.map((row) => row.toldOn).slice(1)).toEqual(['2026-01-15', '2026-02-15']);
	});
});

/** One story per month. */
function monthsOf(...told: (stories.QueuedStory | undefined)[]): ThemeMonth[] {
	return told
		.map((story) => ({
			month: story?.toldOn.slice(0, 7) ?? '',
			parent: story?.audience === 'parent' ? 1 : 0,
			pupil: story?.audience === 'pupil' ? 1 : 0
		}))
		.sort((a, b) => (a.month < b.month ? -1 : 1));
}

describe('runs, themes and the cycle', () => {
	test('an outcome is written and read back: themes, quotes, stories with reasons, leftovers', async () => {
		const [one, two, three] = await stories.listStories(coordinator.client, 'accepted');
		const { data: run } = await coordinator.client.rpc('request_analysis').throwOnError();
		const reasons = [{ start: 3, end: 7, text: 'taxi', kind: 'term' as const, share: 1 }];
		const analysis: Analysis = {
			stories: 3,
			themes: [
				{
					...{ id: 'vervoer', label: 'Vervoer', origin: 'codebook', keywords: ['taxi'], size: 2 },
					quotes: [
						{ id: one?.id ?? '', text: 'De taxi kwam te laat.', kind: 'typical' },
						{ id: two?.id ?? '', text: 'Niemand belde ons.', kind: 'deviating' }
					]
				}
			],
			assignments: [
				{
					id: one?.id ?? '',
					themes: [{ id: 'vervoer', weight: 0.5, reasons }],
					ranked: [{ id: 'vervoer', p: 0.5 }]
				},
				{
					id: two?.id ?? '',
					themes: [{ id: 'vervoer', weight: 0.75, reasons }],
					ranked: [{ id: 'vervoer', p: 0.75 }]
				},
				{ id: three?.id ?? '', themes: [], ranked: [{ id: 'pesten', p: 0.2 }] }
			],
			...{ noise: [], doubt: [three?.id ?? ''], otherLanguage: [] },
			unexplained: [{ word: 'busje', stories: 2, quotes: [] }]
		};
		await themes.saveAnalysis(
			service,
			run,
			analysis,
			[one, two, three].flatMap((s) => s ?? [])
		);

		const [theme] = await themes.listThemes(coordinator.client);
		expect(theme).toEqual({
			...{ id: theme?.id, key: 'vervoer', label: 'Vervoer', origin: 'codebook' },
			...{ keywords: ['taxi'], size: 2, months: monthsOf(one, two) },
			quotes: [
				{ text: 'De taxi kwam te laat.', kind: 'typical' },
				{ text: 'Niemand belde ons.', kind: 'deviating' }
			]
		});
		expect(await themes.readTheme(coordinator.client, theme?.id ?? '')).toEqual(theme);
		expect(await themes.readTheme(coordinator.client, randomUUID())).toBeNull();
		const told = await themes.listThemeStories(coordinator.client, theme?.id ?? '');
		expect(told.map((story) => [story.id, story.weight])).toEqual([
			[two?.id, 0.75],
			[one?.id, 0.5]
		]);
		expect(told[0]).toMatchObject({ text: two?.text, toldOn: two?.toldOn, reasons });
		expect(await themes.listLeftovers(coordinator.client)).toEqual([
			{ id: three?.id, text: three?.text, kind: 'doubt', ranked: [{ id: 'pesten', p: 0.2 }] }
		]);
	});

	test('a theme leads to a signal, a signal to an action, an action round the cycle and out', async () => {
		const staff = coordinator.client;
		const [theme] = await themes.listThemes(staff);
		const signalId = await cycle.createSignal(staff, regionId, theme?.id ?? '', {
			title: 'Taxi te laat',
			note: 'Vaker gehoord'
		});
		const input: ActionInput = {
			title: 'Eén aanspreekpunt',
			goal: 'Ouders weten wie ze bellen',
			measure: 'Minder verhalen over vervoer',
			owner: 'Coördinator',
			reviewOn: '2027-02-01',
			feedback: '',
			published: false
		};
		const actionId = await cycle.createAction(staff, regionId, signalId, input);
		const expected = {
			...{ id: actionId, ...input, phase: 'plan' },
			theme: { id: theme?.id, label: 'Vervoer' },
			signal: { id: signalId, title: 'Taxi te laat' }
		};
		expect(await cycle.readAction(staff, actionId)).toEqual(expected);
		expect(await cycle.listActions(staff)).toEqual([expected]);
		expect(await cycle.readAction(staff, randomUUID())).toBeNull();
		expect(await cycle.readSignal(staff, signalId)).toMatchObject({
			...{ id: signalId, title: 'Taxi te laat', note: 'Vaker gehoord', actions: 1 },
			theme: { id: theme?.id, label: 'Vervoer' }
		});
		expect(await cycle.listSignals(staff, theme?.id)).toHaveLength(1);
		expect(await cycle.listSignals(staff, randomUUID())).toHaveLength(0);
		expect(await cycle.moveAction(staff, actionId, 'plan', 'do')).toBe(true);
		expect(await cycle.moveAction(staff, actionId, 'plan', 'check')).toBe(false);
		const feedback = 'Er is nu één nummer.';
		await cycle.changeAction(staff, actionId, { ...input, feedback, published: true });
		const region = await regions.readPublicRegion(visitor, 'vecht');
		expect(region?.actions).toEqual([
			{
				...{ theme: 'Vervoer', title: input.title, feedback, phase: 'do' },
				changed_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
			}
		]);
		await cycle.removeAction(admin.client, actionId);
		expect(await cycle.listActions(staff)).toEqual([]);
	});

	test('a job asked twice is performed once', async () => {
		const queue = await openQueue(database.backend.databaseUrl);
		const performed: string[] = [];
		await queue.analyse('a');
		await queue.analyse('a');
		await queue.analyse('b');
		await queue.work({
			analyse: async (runId) => void performed.push(runId),
			refresh: async () => {}
		});
		await expect.poll(() => performed.length, { timeout: 10_000 }).toBe(2);
		await new Promise((resolve) => setTimeout(resolve, 1500));
		expect(performed.sort()).toEqual(['a', 'b']);
		await queue.stop();
	});
});
