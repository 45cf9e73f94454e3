import type { CountTable, ShownNumber, ShownTable, SuppressionRule } from '#lib/domain/privacy.ts';
import { suppress } from './suppress.ts';

/**
 * The next publication of a table that was published before. Whoever subtracts any two publications of the same number gets
 * nought or k and more, never 1..k-1: a number that lies closer than k to an earlier one repeats the earlier one. Numbers that
 * were shown are never hidden to protect others, because they are known: then the whole earlier table is repeated.
 *
 * @param history all earlier publications of the same table and period, oldest first; deleted reports belong to it
 * @param table the counts of now: stories of one fixed period (`periodOf`), same rows and columns as before
 * @example
 * const first = publish([], { counts: [[20, 31]] }, BOARD_RULE);
 * publish([first], { counts: [[22, 31]] }, BOARD_RULE).cells[0]?.[0]; // => { hidden: false, value: 20 }
 */
export function publish(
	history: readonly ShownTable[],
	table: CountTable,
	rule: SuppressionRule
): ShownTable {
	const last = history.at(-1);
	const next = steady(history, suppress(table, rule), rule);
	if (!last) return next;
	const before = history.map(numbersOf);
	const lost = numbersOf(next).some(
		(number, i) => number.hidden && before.some((numbers) => numbers[i]?.hidden === false)
	);
	return lost ? last : next;
}

/**
 * The half school year a date falls in: August to January, February to July. Periods do not overlap, so that no story is
 * counted in two publications.
 *
 * @param date YYYY-MM-DD
 * @example
 * periodOf('2027-01-15'); // => '2026-2027-1'
 */
export function periodOf(date: string): string {
	const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(date) ?? [];
	if (!year || !month) throw new RangeError(`not a date: ${date}`);
	const start = Number(month) >= 8 ? Number(year) : Number(year) - 1;
	const half = Number(month) >= 8 || Number(month) === 1 ? 1 : 2;
	return `${start}-${start + 1}-${half}`;
}

function steady(
	history: readonly ShownTable[],
	next: ShownTable,
	rule: SuppressionRule
): ShownTable {
	const keep = (
		number: ShownNumber,
		earlier: (table: ShownTable) => ShownNumber | undefined
	): ShownNumber => (number.hidden ? number : nearest(number.value, history.map(earlier), rule));
	return {
		cells: next.cells.map((row, r) =>
			row.map((number, c) => keep(number, (table) => table.cells[r]?.[c]))
		),
		rowTotals: next.rowTotals.map((number, r) => keep(number, (table) => table.rowTotals[r])),
		columnTotals: next.columnTotals.map((number, c) =>
			keep(number, (table) => table.columnTotals[c])
		),
		total: keep(next.total, (table) => table.total)
	};
}

/** The value itself when it is k or more away from all that was ever shown, otherwise the nearest of those. */
function nearest(
	value: number,
	earlier: (ShownNumber | undefined)[],
	rule: SuppressionRule
): ShownNumber {
	const shown = earlier.flatMap((number) => (number && !number.hidden ? [number.value] : []));
	const close = shown.filter((other) => Math.abs(other - value) < rule.k);
	if (close.length === 0) return { hidden: false, value };
	return {
		hidden: false,
		value: close.reduce((a, b) => (Math.abs(b - value) <= Math.abs(a - value) ? b : a))
	};
}

function numbersOf({ cells, rowTotals, columnTotals, total }: ShownTable): ShownNumber[] {
	return [...cells.flat(), ...rowTotals, ...columnTotals, total];
}
