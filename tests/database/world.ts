import { randomBytes } from 'node:crypto';
import type { Analysis } from '#lib/domain/analysis.ts';
import { readRegionContent } from '#lib/domain/region-content.ts';
import { periodOf } from '#lib/domain/period.ts';
import { ROLES, type Role } from '#lib/domain/role.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { openClass, readClass, renewTeacherLink } from '#lib/server/classes.ts';
import { serviceClient, visitorClient, type Client } from '#lib/server/connection.ts';
import { createAction, createSignal } from '#lib/server/cycle.ts';
import { takeDangerStep } from '#lib/server/danger-steps.ts';
import { saveContent } from '#lib/server/region-content.ts';
import { invite } from '#lib/server/people.ts';
import { publishPeriod } from '#lib/server/publications.ts';
import { addRegionNames } from '#lib/server/region-names.ts';
import { createRegion } from '#lib/server/regions.ts';
import { decideStory, importStories, listStories, submitStory } from '#lib/server/stories.ts';
import type { SafeStory, StoryHashes } from '#lib/server/stories.ts';
import { decideTheme, placeStory } from '#lib/server/theme-decisions.ts';
import { listThemes, saveAnalysis } from '#lib/server/themes.ts';
import { today } from '#lib/server/today.ts';
import { startBackend, type TestBackend } from './cluster.ts';
import { admit, type Staff } from './staff.ts';

/** One region in which everything happened once: every table has rows of it. */
export interface RegionWorld {
	id: string;
	slug: string;
	staff: Record<Role, Staff>;
	/** Ids of stories; `held` is in a theme and quoted, `left` is accepted and in none. */
	story: { pending: string; aside: string; held: string; left: string };
	/** The hash of the code of `held`: who has it is its teller. */
	receipt: string;
	theme: string;
	signal: string;
	action: string;
	/** An analysis that was asked for and not yet done. */
	run: string;
	/** With which teachers open lessons, and one that is open. */
	teacherLink: string;
	class: { key: string; code: string };
}

export interface World extends TestBackend {
	visitor: Client;
	service: Client;
	regions: [RegionWorld, RegionWorld];
}

/** Two regions that must never see each other. */
export async function startWorld(): Promise<World> {
	const database = await startBackend();
	const visitor = visitorClient(database.backend);
	const service = serviceClient(database.backend);
	const doors = { ...database, visitor, service };
	try {
		const regions = await Promise.all([buildRegion(doors, 'vecht'), buildRegion(doors, 'maas')]);
		await database.owner`insert into public.canary (id) values (1)`;
		return { ...doors, regions };
	} catch (error) {
		await database.close();
		throw error;
	}
}

export const TEXT = {
	held: 'De taxi kwam drie keer per week te laat. Niemand belde ons terug.',
	left: 'Op de fiets naar school is het altijd gezellig met mijn buurmeisje.',
	pending: 'Mijn zoon zit al drie maanden thuis en niemand weet hoe het verder moet.',
	aside: 'Koop nu de beste matras van het land, alleen deze week.'
} as const;

/** Redaction is tested elsewhere; these texts have nothing to take out. */
export function told(slug: string, text: string, more: Partial<SafeStory> = {}): SafeStory {
	return {
		...{ region: slug, audience: 'parent', sector: 'po', consent: 'quote', masked: {} },
		...{
			reading: {},
			question: null,
			verified: true,
			urgent: false,
			text: text as SafeText,
			...more
		}
	};
}

/** Hashes as the app sends them: the slow derivation is tested with the receipts, here only the shape matters. */
export function freshHashes(): StoryHashes {
	return { receipt: randomBytes(32).toString('hex'), form: randomBytes(32).toString('hex') };
}

async function buildRegion(
	doors: Pick<World, 'backend' | 'visitor' | 'service'>,
	slug: string
): Promise<RegionWorld> {
	const { backend, visitor, service } = doors;
	const id = await createRegion(service, { slug, name: `Regio ${slug}`, demo: false });
	const staff = {} as Record<Role, Staff>;
	await Promise.all(
		ROLES.map(async (role) => {
			staff[role] = await admit(backend, id, role);
		})
	);
	await invite(staff.admin.client, id, `later@${slug}.nl`, 'reader');

	const question = 'Krijg ik antwoord?' as SafeText;
	const hashes = freshHashes();
	await submitStory(visitor, told(slug, TEXT.held, { question }), hashes);
	for (const text of [TEXT.pending, TEXT.aside]) {
		await submitStory(visitor, told(slug, text), freshHashes());
	}
	const { region: _, question: __, verified: ___, ...left } = told(slug, TEXT.left);
	await importStories(service, id, [{ ...left, toldOn: '2026-03-09' }]);
	const judge = staff.coordinator.client;
	const find = async (text: string, status: 'pending' | 'accepted') =>
		(await listStories(judge, status)).find((row) => row.text === text)?.id ?? '';
	const story = {
		held: await find(TEXT.held, 'pending'),
		pending: await find(TEXT.pending, 'pending'),
		aside: await find(TEXT.aside, 'pending'),
		left: await find(TEXT.left, 'accepted')
	};
	const seen = { seen: 'pending', text: null } as const;
	await decideStory(judge, { story: story.held, status: 'accepted', ...seen });
	await decideStory(judge, { story: story.aside, status: 'set_aside', ...seen });
	const improved = await improve(doors.service, id, judge, story);
	await saveContent(staff.admin.client, readRegionContent({ places: [`Gemeente ${slug}`] }));
	await addRegionNames(staff.admin.client, [{ kind: 'naam', name: `Anja van ${slug}` }]);
	await decideTheme(staff.policy.client, id, 'vervoer', { label: 'Vervoer' });
	await staff.admin.client
		.from('retention_terms')
		.insert({ region_id: id, kept: 'dialogue', amount: 60 })
		.throwOnError();
	await takeDangerStep(judge, story.held, 'taken');
	await publishPeriod(staff.policy.client, periodOf(today()));
	const lesson = await openLesson(visitor, judge);
	return { id, slug, staff, story, receipt: hashes.receipt, ...improved, ...lesson };
}

async function openLesson(
	visitor: Client,
	judge: Client
): Promise<Pick<RegionWorld, 'teacherLink' | 'class'>> {
	const teacherLink = await renewTeacherLink(judge);
	const opened = await openClass(visitor, teacherLink);
	const key = 'key' in opened ? opened.key : '';
	return { teacherLink, class: { key, code: (await readClass(visitor, key))?.code ?? '' } };
}

async function improve(
	service: Client,
	regionId: string,
	staff: Client,
	story: RegionWorld['story']
): Promise<Pick<RegionWorld, 'theme' | 'signal' | 'action' | 'run'>> {
	const { data: run } = await staff.rpc('request_analysis').throwOnError();
	await saveAnalysis(service, run, outcomeOf(story), [
		{ id: story.held, text: TEXT.held },
		{ id: story.left, text: TEXT.left }
	]);
	const theme = (await listThemes(staff))[0]?.id ?? '';
	const signal = await createSignal(staff, regionId, theme, { title: 'Taxi te laat', note: '' });
	const action = await createAction(staff, regionId, signal, {
		...{ title: 'Eén nummer', goal: 'Ouders weten wie ze bellen', measure: 'Minder verhalen' },
		...{ owner: 'Coördinator', reviewOn: '2027-02-01', feedback: '', published: false }
	});
	await placeStory(staff, regionId, story.held, { kind: 'confirm' });
	const { data: next } = await staff.rpc('request_analysis').throwOnError();
	return { theme, signal, action, run: next };
}

/** What an analysis could find in these stories. */
export function outcomeOf(story: Pick<RegionWorld['story'], 'held' | 'left'>): Analysis {
	const reasons = [{ start: 3, end: 7, text: 'taxi', kind: 'term' as const, share: 1 }];
	const quotes = [{ id: story.held, text: 'Niemand belde ons terug.', kind: 'typical' as const }];
	const ranked = [{ id: 'vervoer', p: 0.8 }];
	return {
		stories: 2,
		themes: [
			{
				...{ id: 'vervoer', label: 'Vervoer', origin: 'codebook', keywords: ['taxi'], size: 1 },
				quotes
			}
		],
		assignments: [
			{ id: story.held, themes: [{ id: 'vervoer', weight: 0.8, reasons }], ranked },
			{ id: story.left, themes: [], ranked }
		],
		...{ noise: [], doubt: [story.left], otherLanguage: [] },
		unexplained: [{ word: 'terug', stories: 3, quotes }]
	};
}
