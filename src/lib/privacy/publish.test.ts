import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShownNumber, ShownTable } from '#lib/domain/privacy.ts';
import { BOARD_RULE, periodOf, publish, PUBLIC_RULE } from './index.ts';

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

test('an attacker who subtracts any two publications never gets 1..k-1, whatever was submitted or withdrawn', () => {
	fc.assert(
		fc.property(steps, fc.constantFrom(PUBLIC_RULE, BOARD_RULE), (steps, rule) => {
			const history = play(steps, rule);
			for (const one of history)
				for (const other of history)
					for (const difference of differences(one, other))
						expect(difference === 0 || difference >= rule.k).toBe(true);
		}),
		{ numRuns: 300 }
	);
});

test('a half school year starts in August and in February', () => {
	expect(periodOf('2026-08-01')).toBe('2026-2027-1');
	expect(periodOf('2027-01-31')).toBe('2026-2027-1');
	expect(periodOf('2027-02-01')).toBe('2026-2027-2');
	expect(periodOf('2027-07-31')).toBe('2026-2027-2');
	expect(() => periodOf('vandaag')).toThrow(RangeError);
});

type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

function play(steps: Steps, rule: typeof BOARD_RULE): ShownTable[] {
	const cells = [14, 9, 22, 3, 11, 40];
	const history: ShownTable[] = [];
	for (const step of steps) {
		if (step.kind === 'publish')
			history.push(publish(history, { counts: [cells.slice(0, 3), cells.slice(3)] }, rule));
		else
			cells[step.cell] = Math.max(
				0,
				(cells[step.cell] ?? 0) + (step.kind === 'submit' ? step.many : -step.many)
			);
	}
	return history;
}

function differences(one: ShownTable, other: ShownTable): number[] {
	const numbers = (table: ShownTable): ShownNumber[] => [
		...table.cells.flat(),
		...table.rowTotals,
		...table.columnTotals,
		table.total
	];
	const others = numbers(other);
	return numbers(one).flatMap((number, i) => {
		const against = others[i];
		return number.hidden || !against || against.hidden
			? []
			: [Math.abs(number.value - against.value)];
	});
}
