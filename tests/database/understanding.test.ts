import { describe, expect, test } from 'vitest';
import { countShare } from '#lib/analysis/index.ts';
import type { Share } from '#lib/domain/analysis.ts';
import { listLeftovers, listThemeStories, saveAnalysis } from '#lib/server/themes.ts';
import { listUnexplained } from '#lib/server/unexplained.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { everythingIn, guessed, readStories, seen } from './one-outcome.ts';
import { listening } from './refusal.ts';
import { TEXT, outcomeOf } from './world.ts';

useWorld();

describe('an outcome of the analysis', () => {
	test('replaces the outcome before it as one; a theme that stays keeps its row, one that goes sleeps', async () => {
		await saveAnalysis(
			world.service,
			region.run,
			everythingIn('vervoer', region.story.left),
			readStories()
		);
		const { theme, stories } = await seen();
		expect(theme).toMatchObject({ id: region.theme, size: 1 });
		expect(theme?.months).toEqual([{ month: '2026-03', parent: 1, pupil: 0 }]);
		expect(stories).toEqual([region.story.left]);
		expect(await listLeftovers(region.staff.coordinator.client)).toEqual([]);

		const { data: next } = await region.staff.admin.client.rpc('request_analysis').throwOnError();
		await saveAnalysis(
			world.service,
			next,
			everythingIn('pesten', region.story.left),
			readStories()
		);
		const after = await seen();
		expect(after.theme?.key).toBe('pesten');
		expect(after.more).toEqual([]);
		const [asleep] = await world.owner`
			select active, size, months from public.themes where id = ${region.theme}`;
		expect(asleep).toEqual({ active: false, size: 0, months: [] });
		const [signal] =
			await world.owner`select theme_id from public.signals where id = ${region.signal}`;
		expect(signal?.theme_id).toBe(region.theme);
	});

	test('leaves out what is pending, set aside, of another region or unknown to the run', async () => {
		const { held, left, pending, aside } = region.story;
		const outcome = everythingIn('vervoer', held, left, pending, aside, other.story.held);
		await saveAnalysis(world.service, region.run, outcome, readStories());
		expect((await seen()).stories).toEqual([held, left].sort());
		expect((await seen()).theme).toMatchObject({ size: 2 });
		const [kept] = await world.owner`
			select count(*)::integer as n from public.story_themes where region_id = ${other.id}`;
		expect(kept?.n).toBe(1);
	});

	test('leaves out a story that was withdrawn or edited while the run was under way', async () => {
		const { held, left } = region.story;
		const read = readStories();
		await region.staff.coordinator.client
			.rpc('decide_story', {
				...{ story: held, seen_status: 'accepted', new_status: 'accepted' },
				new_text: 'De taxi kwam te laat.'
			})
			.throwOnError();
		await saveAnalysis(world.service, region.run, everythingIn('vervoer', held, left), read);
		expect((await seen()).stories).toEqual([left]);
		expect((await seen()).theme?.quotes).toHaveLength(1);
	});

	test('says of every story, in a theme or in none, which themes are likeliest', async () => {
		const { held, left } = region.story;
		const ranked = [
			{ id: 'vervoer', p: 0.5 },
			{ id: 'pesten', p: 0.25 },
			{ id: 'rust', p: 0.125 }
		];
		const outcome = outcomeOf(region.story);
		const assignments = outcome.assignments.map((line) => ({ ...line, ranked }));
		await saveAnalysis(world.service, region.run, { ...outcome, assignments }, readStories());
		const staff = region.staff.policy.client;
		expect(await listThemeStories(staff, region.theme)).toMatchObject([{ id: held, ranked }]);
		expect(await listLeftovers(staff)).toMatchObject([{ id: left, kind: 'doubt', ranked }]);
		expect(await guessed()).toEqual([held, left].sort());
	});

	test('keeps of an unexplained word where it stands, and shows the sentences from the stories', async () => {
		const { held, left } = region.story;
		const quotes = [
			{ id: held, text: 'Niemand belde ons terug.', kind: 'typical' as const },
			{ id: left, text: TEXT.left, kind: 'typical' as const }
		];
		const found = {
			...outcomeOf(region.story),
			unexplained: [{ word: 'ons', stories: 4, quotes }]
		};
		await world.owner`update public.stories set consent = 'themes' where id = ${left}`;
		await saveAnalysis(world.service, region.run, found, readStories());
		// The other teller does not want to be quoted.
		const words = [{ word: 'ons', stories: 4, quotes: ['Niemand belde ons terug.'] }];
		expect(await listUnexplained(region.staff.coordinator.client)).toEqual(words);
		const kept = await world.owner`
			select * from public.unexplained_quotes where region_id = ${region.id}`;
		expect(kept).toEqual([
			{ ...{ region_id: region.id, story_id: held, word: 'ons' }, ...{ starts: 41, ends: 65 } }
		]);
		expect(await listUnexplained(region.staff.reader.client)).toEqual([]);
	});

	test('quotes only who said that we may', async () => {
		await world.owner`update public.stories set consent = 'themes' where id = ${region.story.left}`;
		const outcome = everythingIn('vervoer', region.story.held, region.story.left);
		await saveAnalysis(world.service, region.run, outcome, readStories());
		expect((await seen()).stories).toHaveLength(2);
		expect((await seen()).theme?.quotes).toHaveLength(1);
	});

	test('keeps the tone of a theme while it holds the stories that it was of, and none without', async () => {
		const save = (run: string, tones: Map<string, Share>) =>
			saveAnalysis(world.service, run, everythingIn('vervoer', region.story.left), readStories(), {
				tones
			});
		// Of ten stories, of which the theme holds one: a tone of others.
		await save(region.run, new Map([['vervoer', countShare(4, 10)]]));
		expect((await seen()).theme).toMatchObject({ size: 1, tone: null });
		await world.owner`update public.themes set tone_stories = 12, tone_share = .25, tone_low = .125,
			tone_high = .5, size = 12 where id = ${region.theme}`;
		expect((await seen()).theme?.tone).toEqual({ stories: 12, share: 0.25, low: 0.125, high: 0.5 });
		await region.staff.coordinator.client
			.rpc('decide_story', {
				...{ story: region.story.left, seen_status: 'accepted', new_status: 'set_aside' }
			})
			.throwOnError();
		const [left] = await world.owner`
			select tone_stories, tone_share, tone_low, tone_high from public.themes where id = ${region.theme}`;
		expect(Object.values(left ?? {})).toEqual([null, null, null, null]);
	});

	test('a tone is of ten stories at least, whole, and of shares', async () => {
		const set = (stories: number | null, share: number | null) =>
			world.owner`update public.themes set tone_stories = ${stories}, tone_share = ${share}, tone_low = 0,
				tone_high = 1 where id = ${region.theme}`.then(
				() => 'written',
				(error: { code: string }) => error.code
			);
		expect(await set(10, 0.5)).toBe('written');
		expect(await set(9, 0.5)).toBe('23514');
		expect(await set(10, 1.5)).toBe('23514');
		expect(await set(null, 0.5)).toBe('23514');
	});

	test('is written once: a run that is done takes no second outcome', async () => {
		const save = () =>
			saveAnalysis(world.service, region.run, everythingIn('pesten'), readStories());
		await save();
		const { result } = await listening(() => save().then(null, (error: unknown) => error));
		expect(result).toMatchObject({ code: 'PT409', hint: 'error_run_closed' });
	});

	test('changes nothing when a part of it cannot be written', async () => {
		const outcome = everythingIn('vervoer', region.story.held);
		const [line] = outcome.assignments;
		if (line?.themes[0]) line.themes[0].weight = 7;
		const { result } = await listening(() =>
			saveAnalysis(world.service, region.run, outcome, readStories()).then(
				() => null,
				(error: unknown) => error
			)
		);
		expect(result).toMatchObject({ message: expect.stringContaining('database_error') });
		expect((await seen()).theme?.quotes).toEqual([
			{ text: 'Niemand belde ons terug.', kind: 'typical' }
		]);
	});
});
