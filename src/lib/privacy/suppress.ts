import type { CountTable, ShownNumber, ShownTable, SuppressionRule } from '#lib/domain/privacy.ts';
import type { KnownTable, Range } from './feasible.ts';
import { feasible } from './feasible.ts';
import { checkRule, roundCount } from './suppress-count.ts';

type Kind = 'cell' | 'row' | 'column' | 'total';
/** One number of the table: a cell or a sum. */
interface Entry {
	kind: Kind;
	row: number;
	column: number;
	count: number;
	/** A sum that nobody asked for is never shown; it is a secret only when it is small. */
	asked: boolean;
	shown: boolean;
}

/**
 * A table of counts as it may be shown. Fewer than k is hidden; then more is hidden, the smallest first, until no hidden
 * number can be computed from the others closer than k (complementary suppression): for every hidden number the exact
 * range of possible values is at least k wide. Hidden tells nothing more.
 *
 * @param table counts that add up, and which sums are shown
 * @param rule k, rounding; see PUBLIC_RULE and BOARD_RULE
 * @returns shown or hidden for every cell and sum
 * @throws RangeError when k is below 5, a count is no count or the rows differ in length
 * @example
 * suppress({ counts: [[12, 3], [20, 31]] }, BOARD_RULE).cells[0]; // => [{ hidden: true }, { hidden: true }]
 */
export function suppress(table: CountTable, rule: SuppressionRule): ShownTable {
	checkRule(rule);
	checkTable(table);
	const entries = entriesOf(table, rule);
	for (;;) {
		const weak = findWeak(table, entries, rule);
		if (!weak) break;
		hideOneMore(entries, weak);
	}
	return shownTable(table, entries, rule);
}

function checkTable({ counts }: CountTable): void {
	const width = counts[0]?.length ?? 0;
	for (const row of counts) {
		if (row.length !== width) throw new RangeError('rows of different length');
		for (const n of row)
			if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a count: ${n}`);
	}
}

function entriesOf({ counts, sums = {} }: CountTable, rule: SuppressionRule): Entry[] {
	const { rows = true, columns = true, total = true } = sums;
	const entry = (
		kind: Kind,
		row: number,
		column: number,
		count: number,
		asked: boolean
	): Entry => ({
		kind,
		row,
		column,
		count,
		asked,
		shown: asked && count >= rule.k
	});
	const width = counts[0]?.length ?? 0;
	const columnSums = Array.from({ length: width }, (_, c) => sum(counts.map((row) => row[c] ?? 0)));
	return [
		...counts.flatMap((row, r) => row.map((n, c) => entry('cell', r, c, n, true))),
		...counts.map((row, r) => entry('row', r, -1, sum(row), rows)),
		...columnSums.map((n, c) => entry('column', -1, c, n, columns)),
		entry('total', -1, -1, sum(columnSums), total)
	];
}

/** The first hidden number whose possible values lie closer together than k. */
function findWeak(table: CountTable, entries: Entry[], rule: SuppressionRule): Entry | undefined {
	const rangeOf = feasible(knownTable(table, entries, rule));
	return entries.find((entry) => {
		const secret = !entry.shown && (entry.asked || entry.count < rule.k);
		if (!secret || !isExposed(entry, entries)) return false;
		const { low, high } = rangeOf(
			entry.kind,
			entry.kind === 'column' ? entry.column : entry.row,
			entry.column
		);
		return high - low < rule.k;
	});
}

/** A number nobody shows any part of cannot be computed. */
function isExposed(entry: Entry, entries: Entry[]): boolean {
	return entries.some(
		(other) =>
			other.shown &&
			(other.row === entry.row || other.column === entry.column || other.kind === 'total')
	);
}

/** Hides the smallest shown number that shares a row or a column with it; cells first, then sums. */
function hideOneMore(entries: Entry[], weak: Entry): void {
	const smallest = (candidates: Entry[]) =>
		candidates.filter((entry) => entry.shown).sort((a, b) => a.count - b.count)[0];
	const near = entries.filter((entry) => related(entry, weak));
	const next =
		smallest(near.filter((entry) => entry.kind === 'cell')) ??
		smallest(near) ??
		smallest(entries.filter((entry) => entry.kind === 'cell')) ??
		smallest(entries);
	if (!next) throw new Error('nothing left to hide');
	next.shown = false;
}

function related(entry: Entry, weak: Entry): boolean {
	const sameRow = entry.row === weak.row && weak.row >= 0;
	const sameColumn = entry.column === weak.column && weak.column >= 0;
	return (
		sameRow ||
		sameColumn ||
		(weak.kind === 'total' && (entry.kind === 'row' || entry.kind === 'column'))
	);
}

/** What a reader of the table knows: shown numbers up to rounding, hidden ones not at all. */
function knownTable({ counts }: CountTable, entries: Entry[], rule: SuppressionRule): KnownTable {
	const most = 2 * sum(counts.flat()) + 4 * rule.k;
	const range = (entry: Entry): Range =>
		entry.shown ? rangeOfShown(entry.count, rule) : { low: 0, high: most };
	const of = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
	return {
		counts,
		cells: counts.map((_, r) =>
			of('cell')
				.filter((entry) => entry.row === r)
				.map(range)
		),
		rows: of('row').map(range),
		columns: of('column').map(range),
		total: of('total').map(range)[0] ?? { low: 0, high: most }
	};
}

/** All counts that are shown as the same number. */
function rangeOfShown(count: number, rule: SuppressionRule): Range {
	const value = roundCount(count, rule);
	const low = Math.ceil(value - rule.roundTo / 2);
	return { low: Math.max(rule.k, low), high: Math.ceil(value + rule.roundTo / 2) - 1 };
}

function shownTable({ counts }: CountTable, entries: Entry[], rule: SuppressionRule): ShownTable {
	const show = ({ shown, count }: Entry): ShownNumber =>
		shown ? { hidden: false, value: roundCount(count, rule) } : { hidden: true };
	const of = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
	return {
		cells: counts.map((_, r) =>
			of('cell')
				.filter((entry) => entry.row === r)
				.map(show)
		),
		rowTotals: of('row').map(show),
		columnTotals: of('column').map(show),
		total: of('total').map(show)[0] ?? { hidden: true }
	};
}

function sum(values: number[]): number {
	return values.reduce((a, b) => a + b, 0);
}
