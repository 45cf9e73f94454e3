import { describe, expect, test } from 'vitest';
import { periodDays } from '#lib/domain/period.ts';
import { listBoardThemes, type BoardTheme } from '#lib/server/board.ts';
import { listActions } from '#lib/server/cycle.ts';
import {
	listPeriods,
	listPublications,
	publishPeriod,
	readOpenNumbers,
	withdrawPeriod
} from '#lib/server/publications.ts';
import { decideTheme } from '#lib/server/theme-decisions.ts';
import { region, useWorld, world } from './kept-world.ts';
import { readersNumbers, tellMany } from './many-stories.ts';
import { refusal } from './refusal.ts';

const PERIOD = '2025-2026-2';
const DAY = periodDays(PERIOD).first;

useWorld();

const tell = (count: number, audience: 'parent' | 'pupil' = 'parent') =>
	tellMany(world, region, { count, audience, day: DAY });
const publish = () => publishPeriod(region.staff.policy.client, PERIOD);

describe('a publication', () => {
	test('shows board and everybody what each may see, and a withdrawn one shows nobody anything', async () => {
		await tell(46);
		await tell(14, 'pupil');
		expect(await listPeriods(region.staff.policy.client)).toContain(PERIOD);
		expect(await publish()).toBe('published');
		expect(await publish()).toBe('same');
		const [theme] = await listBoardThemes(region.staff.reader.client);
		const numbers = theme?.periods.find(({ period }) => period === PERIOD)?.numbers;
		expect(numbers).toMatchObject({
			total: { hidden: false, value: 60 },
			audience: [{ value: 46 }, { value: 14 }]
		});
		const [open] = await readOpenNumbers(world.visitor, region.slug);
		expect(open).toMatchObject({ period: '2026-2027-1' });
		const ours = (await readOpenNumbers(world.visitor, region.slug)).find(
			({ period }) => period === PERIOD
		);
		expect(ours?.numbers).toMatchObject({
			stories: { value: 60 },
			themes: [{ label: 'Vervoer', total: { value: 60 }, percent: 100 }]
		});

		await withdrawPeriod(region.staff.policy.client, PERIOD);
		const seen = await readOpenNumbers(world.visitor, region.slug);
		expect(seen.map(({ period }) => period)).not.toContain(PERIOD);
		expect(
			(await listPublications(region.staff.reader.client)).map(({ period }) => period)
		).not.toContain(PERIOD);
		expect(await listPublications(region.staff.policy.client)).toHaveLength(2);
	});

	test('lets the board see the tone of a theme in tenths, of thirty stories or more whose number it may see', async () => {
		const tone = async () =>
			(await listBoardThemes(region.staff.reader.client)).find(({ id }) => id === region.theme)
				?.tone;
		const set = (stories: number) =>
			world.owner`update public.themes set tone_stories = ${stories}, tone_share = .4321, tone_low = .2987,
				tone_high = .5612 where id = ${region.theme}`;
		await tell(60);
		await set(60);
		expect(await tone()).toBeNull();
		await publish();
		await set(60);
		expect(await tone()).toEqual({ share: 0.4, low: 0.3, high: 0.6 });
		await set(29);
		expect(await tone()).toBeNull();
	});

	test('is compared with what was withdrawn: three stories more show nothing new', async () => {
		await tell(20);
		await publish();
		await withdrawPeriod(region.staff.policy.client, PERIOD);
		await tell(3);
		expect(await publish()).toBe('published');
		expect(await readersNumbers(region, PERIOD)).toContain(20);
		expect(await readersNumbers(region, PERIOD)).not.toContain(23);
	});

	test('cannot be changed, removed or made up with small numbers, by nobody', async () => {
		const { client } = region.staff.admin;
		const before = await listPublications(client);
		await client.from('publications').delete().eq('region_id', region.id);
		await client.from('publications').update({ number: 9 }).eq('region_id', region.id);
		expect(await listPublications(client)).toEqual(before);
		const made = (board: object, open: object, number = 1) =>
			refusal(
				client.rpc('publish_numbers', {
					...{ period: PERIOD, number, board: board as never, open: open as never }
				})
			);
		const small = { themes: [{ total: { hidden: false, value: 4 } }] };
		const odd = { themes: [{ total: { hidden: false, value: 12 } }] };
		expect(await made(small, {})).toBe('PT422 error_numbers');
		expect(await made({}, odd)).toBe('PT422 error_numbers');
		expect(await made({}, {}, 2)).toBe('PT409 error_published_meanwhile');
		expect(await made(odd, {})).toBe('not refused');
	});

	test('of two that are made at the same moment one is refused', async () => {
		await tell(20);
		const both = await Promise.all([publish(), publishPeriod(region.staff.admin.client, PERIOD)]);
		expect(both.sort()).toEqual(['error_published_meanwhile', 'published']);
	});

	test('does not count a story that is for the desk only', async () => {
		await tell(19);
		await world.owner`
			update public.stories set consent = 'desk'
			where id = (select id from public.stories where region_id = ${region.id} and told_on = ${DAY} limit 1)`;
		await publish();
		expect(await readersNumbers(region, PERIOD)).toContain(18);
	});
});

describe('board and parent council', () => {
	test('reach no size, month, word or sentence of a theme past what was published', async () => {
		const { client } = region.staff.reader;
		for (const table of [
			'themes',
			'theme_quotes',
			'analysis_runs',
			'story_themes',
			'stories'
		] as const) {
			expect((await client.from(table).select()).data ?? []).toEqual([]);
		}
		const [theme] = await listBoardThemes(client);
		expect(theme).toMatchObject({ label: 'Vervoer', keywords: [], quotes: [] });
		expect(theme?.periods[0]?.numbers.total).toEqual({ hidden: true, below: 5 });
		expect(await refusal(client.rpc('count_period', periodDays(PERIOD)))).toMatch(/PT403/);
	});

	test('see words and sentences of a theme once its number is shown, and not when it is withdrawn', async () => {
		await tell(12);
		await publish();
		const shown = async () => (await listBoardThemes(region.staff.reader.client))[0];
		expect(await shown()).toMatchObject({ keywords: ['taxi'], quotes: [{ kind: 'typical' }] });
		await withdrawPeriod(region.staff.policy.client, PERIOD);
		expect(await shown()).toMatchObject({ keywords: [], quotes: [] });
	});

	test('learn nothing of a theme that was put away; one about which a signal was raised keeps its name', async () => {
		const { client } = region.staff.reader;
		await world.owner`
			insert into public.themes (region_id, key, label, origin, size)
			values (${region.id}, 'nieuw-lift', 'Lift op school', 'emergent', 1)`;
		const told = async () =>
			(await client.rpc('board_themes').throwOnError()).data as unknown as BoardTheme[];
		expect((await told()).map(({ key }) => key)).toEqual(['nieuw-lift', 'vervoer']);
		for (const key of ['nieuw-lift', 'vervoer'])
			await decideTheme(region.staff.policy.client, region.id, key, { hidden: true });
		expect((await told()).map(({ key }) => key)).toEqual(['vervoer']);
		expect(await listBoardThemes(client)).toEqual([]);
		expect((await listActions(client))[0]?.theme.label).toBe('Vervoer');
		expect((await client.from('theme_decisions').select().throwOnError()).data).toEqual([]);
	});
});

describe('a theme that others have seen', () => {
	const rename = async (label: string) => {
		await world.owner`update public.themes set label = ${label} where id = ${region.theme}`;
		const [theme] = await world.owner`select label from public.themes where id = ${region.theme}`;
		return theme?.label as string;
	};

	test('keeps its name at the next run, unless a person gives it another', async () => {
		expect(await rename('Taxi, wachten')).toBe('Vervoer');
		await world.owner`
			update public.theme_decisions set label = 'De taxi' where region_id = ${region.id} and theme_key = 'vervoer'`;
		expect(await rename('De taxi')).toBe('De taxi');
	});

	test('takes the name of the next run as long as nobody outside saw it', async () => {
		await world.owner`update public.publications set withdrawn = true where region_id = ${region.id}`;
		expect(await rename('Taxi, wachten')).toBe('Taxi, wachten');
	});
});
