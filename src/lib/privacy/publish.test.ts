import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ShownNumber, ShownTable } from '#lib/domain/privacy.ts';
import { BOARD_RULE, publish, PUBLIC_RULE } from './index.ts';

// Hundreds of runs take seconds on a quiet machine; on a busy one slow is no fault (milliseconds).
vi.setConfig({ testTimeout: 60_000 });

const steps = fc.array(
	fc.oneof(
		fc.record({
			kind: fc.constant('submit' as const),
			cell: fc.nat(5),
			many: fc.integer({ min: 1, max: 25 })
		}),
		fc.record({
			kind: fc.constant('withdraw' as const),
			cell: fc.nat(5),
			many: fc.integer({ min: 1, max: 25 })
		}),
		fc.record({ kind: fc.constant('publish' as const) })
	),
	{ minLength: 2, maxLength: 40 }
);

test('a number that changed little is repeated, one that changed enough is replaced', () => {
	const first = publish([], { counts: [[20, 31]] }, BOARD_RULE);
	expect(publish([first], { counts: [[24, 31]] }, BOARD_RULE).cells[0]?.[0]).toEqual({
		hidden: false,
		value: 20
	});
	expect(publish([first], { counts: [[25, 31]] }, BOARD_RULE).cells[0]?.[0]).toEqual({
		hidden: false,
		value: 25
	});
});

test('going up and almost back shows the first number again, not one that differs by one', () => {
	const first = publish([], { counts: [[20]] }, BOARD_RULE);
	const second = publish([first], { counts: [[31]] }, BOARD_RULE);
	expect(publish([first, second], { counts: [[21]] }, BOARD_RULE).cells[0]?.[0]).toEqual({
		hidden: false,
		value: 20
	});
});

test('a sum and a part that changed enough do not give away the part that changed little', () => {
	const first = publish([], { counts: [[20, 31]] }, BOARD_RULE);
	// 60 - 36 would say 24 where 20 was shown.
	expect(publish([first], { counts: [[24, 36]] }, BOARD_RULE)).toEqual(first);
	const all = publish([first], { counts: [[25, 36]] }, BOARD_RULE);
	expect(all.rowTotals[0]).toEqual({ hidden: false, value: 61 });
});

test('what a sum leaves after its shown parts does not change by one either', () => {
	const sums = { columns: false };
	const first = publish([], { counts: [[20, 4, 6]], sums }, BOARD_RULE);
	expect(first.cells[0]?.map((cell) => cell.hidden)).toEqual([false, true, true]);
	expect(publish([first], { counts: [[26, 5, 6]], sums }, BOARD_RULE)).toEqual(first);
});

test('an attacker who subtracts any two publications never gets 1..k-1, whatever was submitted or withdrawn', () => {
	fc.assert(
		fc.property(
			steps,
			fc.constantFrom(PUBLIC_RULE, BOARD_RULE),
			fc.boolean(),
			(steps, rule, shown) => {
				const history = play(steps, rule, shown);
				for (const one of history)
					for (const other of history)
						for (const difference of differences(one, other))
							expect(difference === 0 || difference >= rule.k).toBe(true);
			}
		),
		{ numRuns: 300 }
	);
});

type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

function play(steps: Steps, rule: typeof BOARD_RULE, shown: boolean): ShownTable[] {
	const cells = [14, 9, 22, 3, 11, 40];
	const history: ShownTable[] = [];
	for (const step of steps) {
		if (step.kind === 'publish')
			history.push(
				publish(history, { counts: [cells.slice(0, 3), cells.slice(3)], cells: shown }, rule)
			);
		else
			cells[step.cell] = Math.max(
				0,
				(cells[step.cell] ?? 0) + (step.kind === 'submit' ? step.many : -step.many)
			);
	}
	return history;
}

/** All that can be subtracted: numbers of the same place, and what a sum leaves after the parts that both show. */
function differences(one: ShownTable, other: ShownTable): number[] {
	return sumsOf(one).flatMap(([sum, parts], i) => {
		const [otherSum, otherParts] = sumsOf(other)[i] as [ShownNumber, ShownNumber[]];
		const both = parts.flatMap((part, p) => {
			const against = otherParts[p] as ShownNumber;
			return part.hidden || against.hidden ? [] : [part.value - against.value];
		});
		if (sum.hidden || otherSum.hidden) return both.map(Math.abs);
		const change = sum.value - otherSum.value;
		return [...both, change, change - both.reduce((a, b) => a + b, 0)].map(Math.abs);
	});
}

function sumsOf({
	cells,
	rowTotals,
	columnTotals,
	total
}: ShownTable): [ShownNumber, ShownNumber[]][] {
	return [
		...rowTotals.map((sum, r): [ShownNumber, ShownNumber[]] => [sum, cells[r] ?? []]),
		...columnTotals.map((sum, c): [ShownNumber, ShownNumber[]] => [
			sum,
			cells.map((row) => row[c] as ShownNumber)
		]),
		[total, rowTotals],
		[total, columnTotals]
	];
}
