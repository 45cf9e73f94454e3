import { describe, expect, test } from 'vitest';
import { performRun } from '#lib/server/perform-run.ts';
import { cancelRun, requestRun } from '#lib/server/runs.ts';
import { listThemes, listThemeStories } from '#lib/server/themes.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { listening } from './refusal.ts';

useWorld();

async function seen() {
	const staff = region.staff.coordinator.client;
	const themes = await listThemes(staff);
	const theme = themes.find(({ key }) => key === 'vervoer');
	const more = themes.filter((one) => one !== theme);
	const stories = theme ? await listThemeStories(staff, theme.id) : [];
	return { theme, more, stories: stories.map(({ id }) => id).sort() };
}

describe('the work of a run', () => {
	/** Accepted stories, each with a number of its own. */
	const tellMany = (count: number) => world.owner`
		insert into public.stories (region_id, audience, text, status, decided_on)
		select ${region.id}, 'parent', 'De taxi kwam ' || n || ' minuten te laat en niemand belde ons terug over nummer '
			|| n * 7 || '. Op school zeiden ze dat het aan de planning lag.', 'accepted', '2026-05-01'
		from generate_series(1, ${count}) n`;
	const stateOf = async (run: string) =>
		(
			await world.owner`select status, progress, stories from public.analysis_runs where id = ${run}`
		)[0];

	test('reads the accepted stories, analyses them and writes what it found', async () => {
		await performRun(world.service, region.run);
		expect(await stateOf(region.run)).toEqual({ status: 'done', progress: 100, stories: 2 });
		const { theme, stories } = await seen();
		expect(theme?.key).toBe('vervoer');
		expect(stories).toContain(region.story.held);
		expect(stories).toHaveLength(theme?.size ?? 0);
		// Done is done: a job that comes back finds nothing left to do.
		await performRun(world.service, region.run);
	});

	test('that fails says so, and the next one can be asked for', async () => {
		await world.owner`update public.stories set text = 'x' where id = ${region.story.left}`;
		await world.owner.unsafe(`
			create function public.break() returns trigger language plpgsql as $$ begin raise 'broken'; end $$;
			create trigger break before insert on public.story_leftovers execute function public.break();
		`);
		const { result } = await listening(() =>
			performRun(world.service, region.run).then(
				() => 'done',
				() => 'failed'
			)
		);
		await world.owner.unsafe('drop function public.break() cascade');
		expect(result).toBe('failed');
		expect(await stateOf(region.run)).toMatchObject({ status: 'failed' });
		const { data: next } = await region.staff.policy.client.rpc('request_analysis').throwOnError();
		expect(next).not.toBe(region.run);
		await performRun(world.service, next);
		expect(await stateOf(next)).toMatchObject({ status: 'done' });
	});

	test('that somebody stops ends within a moment, and the themes stay as they were', async () => {
		const staff = region.staff.policy.client;
		const before = await seen();
		await tellMany(4000);
		const work = performRun(world.service, region.run);
		await expect.poll(() => stateOf(region.run)).toMatchObject({ status: 'running' });
		await cancelRun(staff);
		const stopped = Date.now();
		await work;
		// The worker looks every second; the work itself would have gone on for longer than this.
		expect(Date.now() - stopped).toBeLessThan(4000);
		expect(await stateOf(region.run)).toMatchObject({ status: 'cancelled', stories: null });
		expect(await seen()).toEqual(before);
		// A job that comes back finds nothing left to do, and the next run can be asked for.
		await performRun(world.service, region.run);
		expect(await stateOf(region.run)).toMatchObject({ status: 'cancelled' });
		expect(await requestRun(staff)).not.toBe(region.run);
	});

	test('that has ended is not stopped afterwards, nor is that of another region', async () => {
		await performRun(world.service, region.run);
		await cancelRun(region.staff.policy.client);
		expect(await stateOf(region.run)).toMatchObject({ status: 'done' });
		expect(await stateOf(other.run)).toMatchObject({ status: 'queued' });
	});

	test('that was stopped before any worker came is never begun', async () => {
		await cancelRun(region.staff.coordinator.client);
		await performRun(world.service, region.run);
		expect(await stateOf(region.run)).toMatchObject({ status: 'cancelled', progress: 0 });
	});

	test('that two workers do at the same moment ends well', async () => {
		await listening(() =>
			Promise.allSettled([
				performRun(world.service, region.run),
				performRun(world.service, region.run)
			])
		);
		expect(await stateOf(region.run)).toMatchObject({ status: 'done', progress: 100 });
	});
});
