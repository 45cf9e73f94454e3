import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountTable, ShownNumber, ShownTable } from '#lib/domain/privacy.ts';
import { BOARD_RULE, PUBLIC_RULE, suppress } from './index.ts';

const tables = fc
	.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
	.chain(([rows, columns]) =>
		fc.array(
			fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 80 })), {
				minLength: columns,
				maxLength: columns
			}),
			{
				minLength: rows,
				maxLength: rows
			}
		)
	);
const sums = fc.record({ rows: fc.boolean(), columns: fc.boolean(), total: fc.boolean() });
const rules = fc.constantFrom(PUBLIC_RULE, BOARD_RULE, { ...BOARD_RULE, k: 8 });

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

test('refuses what is no table of counts', () => {
	expect(() => suppress({ counts: [[1.5]] }, BOARD_RULE)).toThrow(RangeError);
	expect(() => suppress({ counts: [[1], [1, 2]] }, BOARD_RULE)).toThrow(RangeError);
	expect(() => suppress({ counts: [[1]] }, { ...BOARD_RULE, k: 3 })).toThrow(RangeError);
});

describe('an attacker', () => {
	test('sees no number below k', () => {
		fc.assert(
			fc.property(tables, sums, rules, (counts, sums, rule) => {
				for (const number of numbersOf(suppress({ counts, sums }, rule)))
					if (!number.hidden) expect(number.value).toBeGreaterThanOrEqual(rule.k);
			})
		);
	});

	test('who bounds rows and columns again and again never narrows a hidden number to less than k', () => {
		fc.assert(
			fc.property(tables, sums, rules, (counts, sums, rule) => {
				for (const width of widthsOfHidden(
					{ counts, sums },
					suppress({ counts, sums }, rule),
					rule.roundTo,
					rule.k
				))
					expect(width).toBeGreaterThanOrEqual(rule.k);
			}),
			{ numRuns: 300 }
		);
	});

	test('who tries every small table that fits finds the least and the greatest at least k apart', () => {
		const small = fc.array(
			fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 2 }),
			{ minLength: 2, maxLength: 2 }
		);
		fc.assert(
			fc.property(small, (counts) => {
				const shown = suppress({ counts }, BOARD_RULE);
				for (const spread of spreadsByTrying(shown))
					expect(spread).toBeGreaterThanOrEqual(BOARD_RULE.k);
			}),
			{ numRuns: 25 }
		);
	}, 30_000);
});

function numbersOf({ cells, rowTotals, columnTotals, total }: ShownTable): ShownNumber[] {
	return [...cells.flat(), ...rowTotals, ...columnTotals, total];
}

/** Interval attacker, written apart from the code it attacks: a sum bounds its parts and parts bound their sum, until nothing changes. */
function widthsOfHidden(
	{ counts, sums }: CountTable,
	shown: ShownTable,
	roundTo: number,
	k: number
): number[] {
	const most = 2 * counts.flat().reduce((a, b) => a + b, 0) + 1000;
	const range = (number: ShownNumber | undefined): [number, number] =>
		number && !number.hidden
			? [
					Math.max(k, number.value - Math.floor(roundTo / 2)),
					number.value + Math.floor((roundTo - 1) / 2)
				]
			: [0, most];
	const cells = shown.cells.map((row) => row.map(range));
	const rows = shown.rowTotals.map(range);
	const columns = shown.columnTotals.map(range);
	const total = range(shown.total);
	for (let round = 0; round < 30; round++) {
		cells.forEach((row, r) => tighten(row, rows[r] as [number, number]));
		columns.forEach((sum, c) =>
			tighten(
				cells.map((row) => row[c] as [number, number]),
				sum
			)
		);
		tighten(rows, total);
		tighten(columns, total);
	}
	const all = [...cells.flat(), ...rows, ...columns, total];
	const secret = secrets({ counts, sums }, shown, k);
	return all.flatMap(([low, high], i) => (secret[i] ? [high - low] : []));
}

/** Hidden numbers; a sum that was not asked for is a secret only when it is small. */
function secrets({ counts, sums = {} }: CountTable, shown: ShownTable, k: number): boolean[] {
	const rowSums = counts.map((row) => row.reduce((a, b) => a + b, 0));
	const columnSums = (counts[0] ?? []).map((_, c) =>
		counts.reduce((a, row) => a + (row[c] ?? 0), 0)
	);
	const total = rowSums.reduce((a, b) => a + b, 0);
	const small = [
		...counts.flat().map(() => true),
		...rowSums.map((n) => sums.rows !== false || n < k),
		...columnSums.map((n) => sums.columns !== false || n < k),
		sums.total !== false || total < k
	];
	return numbersOf(shown).map((number, i) => number.hidden && small[i] === true);
}

function tighten(parts: [number, number][], sum: [number, number]): void {
	const low = parts.reduce((a, [b]) => a + b, 0);
	const high = parts.reduce((a, [, b]) => a + b, 0);
	sum[0] = Math.max(sum[0], low);
	sum[1] = Math.min(sum[1], high);
	for (const part of parts) {
		part[0] = Math.max(part[0], sum[0] - (high - part[1]));
		part[1] = Math.min(part[1], sum[1] - (low - part[0]));
	}
}

/** Every 2 x 2 table of counts up to 20 that agrees with what is shown. */
function spreadsByTrying(shown: ShownTable): number[] {
	const fits = (number: ShownNumber | undefined, n: number) =>
		!number || number.hidden || number.value === n;
	const least = new Array<number>(9).fill(Infinity);
	const greatest = new Array<number>(9).fill(-Infinity);
	const options = (number: ShownNumber | undefined) =>
		number && !number.hidden ? [number.value] : Array.from({ length: 21 }, (_, n) => n);
	const [[a0, b0], [c0, d0]] = shown.cells as [
		[ShownNumber, ShownNumber],
		[ShownNumber, ShownNumber]
	];
	for (const a of options(a0))
		for (const b of options(b0)) {
			if (!fits(shown.rowTotals[0], a + b)) continue;
			for (const c of options(c0)) {
				if (!fits(shown.columnTotals[0], a + c)) continue;
				for (const d of options(d0)) {
					const all = [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d];
					if (!numbersOf(shown).every((number, i) => fits(number, all[i] as number))) continue;
					all.forEach((n, i) => {
						least[i] = Math.min(least[i] as number, n);
						greatest[i] = Math.max(greatest[i] as number, n);
					});
				}
			}
		}
	return numbersOf(shown).flatMap((number, i) =>
		number.hidden ? [(greatest[i] as number) - (least[i] as number)] : []
	);
}
