import { expect, test } from 'vitest';
import type { ShownNumber, ShownTable } from '#lib/domain/privacy.ts';
import { BOARD_RULE, PUBLIC_RULE, suppress } from './index.ts';

test('hides what is small and shows the rest rounded', () => {
	const shown = suppress(
		{
			counts: [
				[12, 3, 40],
				[33, 21, 18]
			]
		},
		PUBLIC_RULE
	);
	expect(shown.cells[0]?.[1]).toEqual({ hidden: true });
	expect(shown.total).toEqual({ hidden: false, value: 125 });
});

test('a single small cell takes another with it, otherwise the total gives it away', () => {
	const shown = suppress(
		{ counts: [[12, 3, 40]], sums: { rows: false, columns: false } },
		BOARD_RULE
	);
	expect(shown.cells[0]).toEqual([
		{ hidden: true },
		{ hidden: true },
		{ hidden: false, value: 40 }
	]);
});

test('a table without small numbers is shown whole', () => {
	const shown = suppress(
		{
			counts: [
				[12, 13],
				[14, 15]
			]
		},
		BOARD_RULE
	);
	expect(numbersOf(shown).every((number) => !number.hidden)).toBe(true);
});

test('says "fewer than" only where nothing is ever hidden to protect another', () => {
	const few = { hidden: true, below: 5 };
	expect(suppress({ counts: [[3, 1]] }, BOARD_RULE)).toMatchObject({
		cells: [[few, few]],
		total: few
	});
	const apart = { rows: false, columns: false, total: false };
	expect(suppress({ counts: [[3, 12]], sums: apart }, BOARD_RULE).cells[0]).toEqual([
		few,
		{ hidden: false, value: 12 }
	]);
	// Here 4, 4, 4 is the only table of three small numbers: no label, and neither for 10, 1, 1.
	const sums = { columns: false, total: false };
	for (const counts of [[[4, 4, 4]], [[10, 1, 1]]])
		expect(suppress({ counts, sums }, BOARD_RULE).cells[0]).toEqual([
			...[{ hidden: true }, { hidden: true }, { hidden: true }]
		]);
});

test('without its cells the sums are shown, and still give no small cell away', () => {
	const table = {
		counts: [
			[48, 2],
			[10, 40]
		],
		cells: false
	};
	const shown = suppress(table, BOARD_RULE);
	expect(shown.cells.flat().every((cell) => cell.hidden)).toBe(true);
	expect(shown.total).toEqual({ hidden: false, value: 100 });
	expect(shown.rowTotals[0]).toEqual({ hidden: false, value: 50 });
	// All but two are in one row and one column, so that both sums would give the other cells away.
	const tight = suppress(
		{
			counts: [
				[48, 1],
				[1, 0]
			],
			cells: false
		},
		BOARD_RULE
	);
	expect([...tight.rowTotals, ...tight.columnTotals].every((sum) => sum.hidden)).toBe(true);
});

test('refuses what is no table of counts', () => {
	expect(() => suppress({ counts: [[1.5]] }, BOARD_RULE)).toThrow(RangeError);
	expect(() => suppress({ counts: [[1], [1, 2]] }, BOARD_RULE)).toThrow(RangeError);
	expect(() => suppress({ counts: [[1]] }, { ...BOARD_RULE, k: 3 })).toThrow(RangeError);
});

function numbersOf({ cells, rowTotals, columnTotals, total }: ShownTable): ShownNumber[] {
	return [...cells.flat(), ...rowTotals, ...columnTotals, total];
}
