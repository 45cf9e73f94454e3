import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '#lib/domain/analysis.ts';
import type { ActionInput } from '#lib/domain/cycle.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import type { ThemeMonth } from '#lib/domain/theme.ts';
import * as cycle from '#lib/server/cycle.ts';
import * as regions from '#lib/server/regions.ts';
import * as runs from '#lib/server/runs.ts';
import * as stories from '#lib/server/stories.ts';
import * as themes from '#lib/server/themes.ts';
import { admin, coordinator, regionId, service, useRegion, visitor } from './one-region.ts';

useRegion();

beforeAll(async () => {
	const told = ['De taxi kwam te laat.', 'Niemand belde ons.', 'Op de fiets gaat het goed.'];
	await stories.importStories(
		service,
		regionId,
		told.map((text, index) => ({
			...{
				audience: 'parent',
				sector: null,
				consent: 'quote',
				reading: {},
				masked: {},
				urgent: false
			},
			...{ text: text as SafeText, toldOn: `2026-0${index + 1}-15` }
		}))
	);
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
		expect(await runs.latestRun(coordinator.client)).toBeNull();
		const run = await runs.requestRun(coordinator.client);
		expect(await runs.requestRunOf(service, regionId)).toBe(run);
		expect(await runs.readRun(coordinator.client, run)).toEqual({ status: 'queued', progress: 0 });
		expect(await runs.latestRun(coordinator.client, 'done')).toBeNull();
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

		expect(await runs.latestRun(coordinator.client, 'done')).toEqual({
			...{ id: run, status: 'done', progress: 100, stories: 3 },
			...{ finishedAt: expect.any(String), unexplained: [{ word: 'busje', stories: 2 }] }
		});
		const [theme] = await themes.listThemes(coordinator.client);
		expect(theme).toEqual({
			...{ id: theme?.id, key: 'vervoer', label: 'Vervoer', origin: 'codebook' },
			...{
				keywords: ['taxi'],
				size: 2,
				direction: 'unknown',
				months: monthsOf(one, two),
				tone: null
			},
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

	test('a topic that emerged is remembered with its stories, and a cycle from elsewhere finds its theme', async () => {
		const [story] = await stories.listStories(coordinator.client, 'accepted');
		const run = await runs.requestRun(coordinator.client);
		const { id = '', text = '' } = story ?? {};
		const emergent: Analysis = {
			stories: 1,
			themes: [
				{
					...{ id: 'busje', label: 'Het busje', origin: 'emergent', keywords: ['busje'] },
					...{ size: 1, quotes: [] }
				}
			],
			assignments: [{ id, themes: [{ id: 'busje', weight: 1, reasons: [] }], ranked: [] }],
			...{ noise: [], doubt: [], otherLanguage: [], unexplained: [] }
		};
		await themes.saveAnalysis(service, run, emergent, [{ id, text }]);
		expect(await themes.readEmergent(service, regionId)).toEqual([
			{ id: 'busje', label: 'Het busje', keywords: ['busje'], stories: [id] }
		]);
		const action = {
			...{ title: 'Vaste tijden', goal: 'Weten wanneer', measure: 'Rust', owner: 'Vervoer' },
			...{ reviewOn: '2027-03-01', feedback: '', published: false, phase: 'check' as const }
		};
		await cycle.importCycle(service, regionId, [
			{ themeKey: 'busje', title: 'Het busje komt laat', note: '', actions: [action] },
			{ themeKey: 'onbekend', title: 'Nergens', note: '', actions: [action] }
		]);
		expect(await cycle.listActions(coordinator.client)).toMatchObject([
			{ title: 'Vaste tijden', phase: 'check', theme: { label: 'Het busje' } }
		]);
	});
});
