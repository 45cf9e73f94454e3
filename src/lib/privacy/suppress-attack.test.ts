import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { CountTable, ShownNumber, ShownTable, SuppressionRule } from '#lib/domain/privacy.ts';
import { BOARD_RULE, PUBLIC_RULE, suppress } from './index.ts';

// Hundreds of runs take seconds on a quiet machine; on a busy one slow is no fault (milliseconds).
vi.setConfig({ testTimeout: 60_000 });

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
const cells = fc.boolean();
const rules = fc.constantFrom(PUBLIC_RULE, BOARD_RULE, { ...BOARD_RULE, k: 8 });

describe('an attacker', () => {
	test('sees no number below k', () => {
		fc.assert(
			fc.property(tables, sums, cells, rules, (counts, sums, cells, rule) => {
				for (const number of numbersOf(suppress({ counts, sums, cells }, rule)))
					if (!number.hidden) expect(number.value).toBeGreaterThanOrEqual(rule.k);
			})
		);
	});

	test('who bounds rows and columns again and again never narrows a hidden number to less than k', () => {
		fc.assert(
			fc.property(tables, sums, cells, rules, (counts, sums, cells, rule) => {
				const table = { counts, sums, cells };
				const shown = suppress(table, rule);
				// Where "fewer than k" is said, anything from nought to k - 1 must remain possible.
				const few = numbersOf(shown).some((number) => number.hidden && number.below);
				for (const { low, high } of hiddenOf(table, shown, rule))
					expect(high - low >= rule.k || (few && low === 0 && high >= rule.k - 1)).toBe(true);
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
				for (const { spread, below } of spreadsByTrying(shown))
					expect(spread).toBeGreaterThanOrEqual(BOARD_RULE.k - (below ? 1 : 0));
			}),
			{ numRuns: 25 }
		);
	}, 30_000);
});

function numbersOf({ cells, rowTotals, columnTotals, total }: ShownTable): ShownNumber[] {
	return [...cells.flat(), ...rowTotals, ...columnTotals, total];
}

/** Interval attacker, written apart from the code it attacks: a sum bounds its parts and parts bound their sum, until nothing changes. */
function hiddenOf(
	table: CountTable,
	shown: ShownTable,
	{ roundTo, k }: SuppressionRule
): { low: number; high: number }[] {
	const most = 2 * table.counts.flat().reduce((a, b) => a + b, 0) + 1000;
	const range = (number: ShownNumber | undefined): [number, number] =>
		number && !number.hidden
			? [
					Math.max(k, number.value - Math.floor(roundTo / 2)),
					number.value + Math.floor((roundTo - 1) / 2)
				]
			: [0, number?.hidden && number.below ? number.below - 1 : most];
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
	const secret = secrets(table, shown, k);
	return all.flatMap(([low, high], i) => (secret[i] ? [{ low, high }] : []));
}

/** Hidden numbers; what was not asked for is a secret only when it is small. */
function secrets(
	{ counts, sums = {}, cells = true }: CountTable,
	shown: ShownTable,
	k: number
): boolean[] {
	const rowSums = counts.map((row) => row.reduce((a, b) => a + b, 0));
	const columnSums = (counts[0] ?? []).map((_, c) =>
		counts.reduce((a, row) => a + (row[c] ?? 0), 0)
	);
	const total = rowSums.reduce((a, b) => a + b, 0);
	const small = [
		...counts.flat().map((n) => cells || n < k),
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
function spreadsByTrying(shown: ShownTable): { spread: number; below: boolean }[] {
	const fits = (number: ShownNumber | undefined, n: number) => {
		if (!number) return true;
		return number.hidden ? n < (number.below ?? Infinity) : number.value === n;
	};
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
		number.hidden
			? [
					{
						spread: (greatest[i] as number) - (least[i] as number),
						below: number.below !== undefined
					}
				]
			: []
	);
}
