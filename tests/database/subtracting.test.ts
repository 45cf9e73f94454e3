import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodDays } from '#lib/domain/period.ts';
import type { ShownNumber } from '#lib/domain/privacy.ts';
import { listBoardThemes } from '#lib/server/board.ts';
import { publishPeriod, readOpenNumbers, withdrawPeriod } from '#lib/server/publications.ts';
import { decideStory } from '#lib/server/stories.ts';
import { restoreWorld } from './ask-by-api.ts';
import { region, useWorld, world } from './kept-world.ts';
import { tellMany } from './many-stories.ts';

const PERIOD = '2025-2026-2';
const DAY = periodDays(PERIOD).first;

useWorld();

const tell = (count: number, audience: 'parent' | 'pupil' = 'parent') =>
	tellMany(world, region, { count, audience, day: DAY });
const publish = () => publishPeriod(region.staff.policy.client, PERIOD);

/** What happens between two publications. */
const step = fc.oneof(
	fc.record({
		kind: fc.constant('tell' as const),
		count: fc.integer({ min: 1, max: 13 }),
		pupil: fc.boolean()
	}),
	fc.record({ kind: fc.constant('take back' as const), count: fc.integer({ min: 1, max: 9 }) }),
	fc.record({ kind: fc.constant('publish' as const) }),
	fc.record({ kind: fc.constant('withdraw' as const) })
);

test('whoever subtracts any two publications, in any order of telling, taking back, publishing and withdrawing, never gets 1..k-1', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
			await restoreWorld(world);
			await tell(11);
			const seen: { board: number[]; open: number[] }[] = [];
			for (const one of steps) {
				if (one.kind === 'tell') await tell(one.count, one.pupil ? 'pupil' : 'parent');
				if (one.kind === 'take back') await takeBack(one.count);
				if (one.kind === 'withdraw') await withdrawPeriod(region.staff.policy.client, PERIOD);
				if (one.kind === 'publish') await publish();
				seen.push(await look());
			}
			for (const a of seen)
				for (const b of seen) {
					for (const d of differences(a.board, b.board)) expect(d === 0 || d >= 5).toBe(true);
					for (const d of differences(a.open, b.open)) expect(d === 0 || d >= 10).toBe(true);
				}
		}),
		{ numRuns: 12 }
	);
});

/** Everything that can be read of the period: stories, total, audiences, sectors, and what a total leaves. NaN is hidden. */
async function look() {
	const value = (number: ShownNumber | undefined) =>
		!number || number.hidden ? NaN : number.value;
	const [theme] = await listBoardThemes(region.staff.reader.client);
	const one = theme?.periods.find(({ period }) => period === PERIOD);
	const open = (await readOpenNumbers(world.visitor, region.slug)).find(
		({ period }) => period === PERIOD
	);
	const total = value(one?.numbers.total);
	const audience = [0, 1].map((i) => value(one?.numbers.audience[i]));
	const sector = [0, 1, 2, 3, 4, 5].map((i) => value(one?.numbers.sector[i]));
	const rests = [...audience, ...sector].map((part) => total - part);
	return {
		board: [value(one?.stories), total, ...audience, ...sector, ...rests],
		open: [value(open?.numbers.stories), value(open?.numbers.themes[0]?.total)]
	};
}

function differences(one: number[], other: number[]): number[] {
	return one.map((n, i) => Math.abs(n - (other[i] ?? NaN))).filter((d) => !Number.isNaN(d));
}

async function takeBack(count: number): Promise<void> {
	const stories = await world.owner<{ id: string }[]>`
		select id from public.stories
		where region_id = ${region.id} and status = 'accepted' and told_on = ${DAY} order by id limit ${count}`;
	for (const { id } of stories) {
		await decideStory(region.staff.coordinator.client, {
			...{ story: id, seen: 'accepted', status: 'set_aside', text: null }
		});
	}
}
