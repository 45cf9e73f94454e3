import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ShownNumber } from '#lib/domain/privacy.ts';
import type { Numbers, PeriodCounts } from '#lib/domain/publication.ts';
import { nextPublication } from './index.ts';

// Hundreds of runs take seconds on a quiet machine; on a busy one slow is no fault (milliseconds).
vi.setConfig({ testTimeout: 60_000 });

const theme = (key: string, counts: number[][]) => ({ key, label: key, counts });
const counted = (stories: number, counts: number[][]): PeriodCounts => ({
	stories,
	themes: [theme('vervoer', counts)]
});

describe('a publication', () => {
	test('says more to the board than to everybody', () => {
		const { board, open } = nextPublication(
			[],
			counted(60, [
				[9, 12],
				[8, 6]
			])
		);
		expect(board.stories).toEqual({ hidden: false, value: 60 });
		expect(board.themes[0]).toEqual({
			...{ key: 'vervoer', label: 'vervoer', total: { hidden: false, value: 35 } },
			audience: [21, 14].map((value) => ({ hidden: false, value })),
			sector: [17, 18].map((value) => ({ hidden: false, value }))
		});
		expect(open.themes).toEqual([
			{ key: 'vervoer', label: 'vervoer', total: { hidden: false, value: 35 }, percent: 60 }
		]);
	});

	test('shows no percentage of fewer than fifty stories', () => {
		expect(nextPublication([], counted(48, [[20, 10]])).open.themes[0]?.percent).toBeNull();
		expect(nextPublication([], counted(50, [[20, 10]])).open.themes[0]?.percent).toBe(60);
	});

	test('says of a small theme that it is small, and of nothing in it how small', () => {
		const { board, open } = nextPublication(
			[],
			counted(60, [
				[2, 1],
				[1, 0]
			])
		);
		const few = { hidden: true, below: 5 };
		expect(board.themes[0]).toMatchObject({ total: few, audience: [few, few], sector: [few, few] });
		expect(open.themes[0]?.total).toEqual({ hidden: true, below: 10 });
	});

	test('keeps themes apart: one that changed little repeats, another is renewed', () => {
		const first = nextPublication([], {
			stories: 60,
			themes: [theme('a', [[20, 0]]), theme('b', [[30, 0]])]
		});
		const second = nextPublication([first], {
			stories: 80,
			themes: [theme('a', [[23, 0]]), theme('b', [[45, 0]])]
		});
		expect(second.board.themes.map(({ total }) => total)).toEqual([
			...[
				{ hidden: false, value: 20 },
				{ hidden: false, value: 45 }
			]
		]);
	});

	test('remembers a theme that was away for a while', () => {
		const first = nextPublication([], counted(60, [[20, 0]]));
		const without = nextPublication([first], { stories: 60, themes: [] });
		const again = nextPublication([first, without], counted(60, [[22, 0]]));
		expect(again.board.themes[0]?.total).toEqual({ hidden: false, value: 20 });
	});
});

const change = fc.record({
	theme: fc.nat(2),
	row: fc.nat(1),
	column: fc.nat(5),
	many: fc.integer({ min: -12, max: 15 })
});

test('whoever subtracts any two publications of a period, for the board or for everybody, never gets 1..k-1', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(change, { maxLength: 6 }), { minLength: 2, maxLength: 7 }),
			(rounds) => {
				const history = play(rounds);
				for (const one of history)
					for (const other of history) {
						for (const difference of compare(boardSums(one), boardSums(other)))
							expect(difference === 0 || difference >= 5).toBe(true);
						for (const difference of compare(openSums(one), openSums(other)))
							expect(difference === 0 || difference >= 10).toBe(true);
					}
			}
		),
		{ numRuns: 150 }
	);
});

test('no publication shows a number below k, or to everybody one that is no multiple of five', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
			(rounds) => {
				for (const publication of play(rounds)) {
					for (const value of valuesIn(publication.board)) expect(value).toBeGreaterThanOrEqual(5);
					for (const value of valuesIn(publication.open)) {
						expect(value).toBeGreaterThanOrEqual(10);
						expect(value % 5).toBe(0);
					}
				}
			}
		),
		{ numRuns: 100 }
	);
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function play(rounds: Change[][]): Numbers[] {
	const tables = [0, 1, 2].map((t) =>
		[0, 1].map((r) => [12, 7, 0, 3, 5, 2].map((n) => (n * (t + r + 1)) >> 1))
	);
	const history: Numbers[] = [];
	for (const changes of rounds) {
		for (const { theme, row, column, many } of changes) {
			const cells = tables[theme]?.[row] as number[];
			cells[column] = Math.max(0, (cells[column] ?? 0) + many);
		}
		const stories = tables.flat(2).reduce((a, b) => a + b, 7);
		const themes = tables.map((counts, t) =>
			theme(
				`thema ${t}`,
				counts.map((row) => [...row])
			)
		);
		history.push(nextPublication(history, { stories, themes }));
	}
	return history;
}

/** A sum with its parts, by name, so that two publications can be laid side by side. */
type Sums = Map<string, { sum: ShownNumber; parts: ShownNumber[] }>;

function boardSums({ board }: Numbers): Sums {
	return new Map([
		['stories', { sum: board.stories, parts: [] }],
		...board.themes.flatMap(({ key, total, audience, sector }) => [
			[`${key} audience`, { sum: total, parts: audience }] as const,
			[`${key} sector`, { sum: total, parts: sector }] as const
		])
	]);
}

function openSums({ open }: Numbers): Sums {
	const alone = (sum: ShownNumber) => ({ sum, parts: [] as ShownNumber[] });
	return new Map([
		['stories', alone(open.stories)],
		...open.themes.map(({ key, total }) => [key, alone(total)] as const)
	]);
}

function compare(one: Sums, other: Sums): number[] {
	return [...one].flatMap(([name, { sum, parts }]) => {
		const against = other.get(name);
		const both = parts.flatMap((part, p) => {
			const now = against?.parts[p];
			return part.hidden || !now || now.hidden ? [] : [part.value - now.value];
		});
		if (!against || sum.hidden || against.sum.hidden) return both.map(Math.abs);
		const change = sum.value - against.sum.value;
		return [...both, change, change - both.reduce((a, b) => a + b, 0)].map(Math.abs);
	});
}

function valuesIn(numbers: unknown): number[] {
	return [...JSON.stringify(numbers).matchAll(/"value":(\d+)/g)].map(([, value]) => Number(value));
}
