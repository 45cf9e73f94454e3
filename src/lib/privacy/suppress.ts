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
	/** What nobody asked for is never shown; it is a secret only when it is small. */
	asked: boolean;
	shown: boolean;
	/** Hidden, but it may be said that it is fewer than k. */
	below: boolean;
}

/**
 * A table of counts as it may be shown. Fewer than k is hidden; then more is hidden, the smallest first, until no hidden
 * number can be computed from the others closer than k (complementary suppression): for every hidden number the exact
 * range of possible values is at least k wide. Hidden tells nothing more, unless it says `below`.
 *
 * @param table counts that add up, and which sums are shown
 * @param rule k, rounding; see PUBLIC_RULE and BOARD_RULE
 * @returns shown or hidden for every cell and sum
 * @throws RangeError when k is below 5, a count is no count or the rows differ in length
 * @example
 * suppress({ counts: [[12, 3], [20, 31]] }, BOARD_RULE).cells[0]; // => [{ hidden: true }, { hidden: true }]
 * suppress({ counts: [[3]] }, BOARD_RULE).total; // => { hidden: true, below: 5 }
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
	sayFew(entries, table, rule);
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

function entriesOf(
	{ counts, sums = {}, cells = true }: CountTable,
	rule: SuppressionRule
): Entry[] {
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
		shown: asked && count >= rule.k,
		below: false
	});
	const width = counts[0]?.length ?? 0;
	const columnSums = Array.from({ length: width }, (_, c) => sum(counts.map((row) => row[c] ?? 0)));
	return [
		...counts.flatMap((row, r) => row.map((n, c) => entry('cell', r, c, n, cells))),
		...counts.map((row, r) => entry('row', r, -1, sum(row), rows)),
		...columnSums.map((n, c) => entry('column', -1, c, n, columns)),
		entry('total', -1, -1, sum(columnSums), total)
	];
}

/** A hidden number whose possible values lie closer together than k; those that somebody asked for first. */
function findWeak(table: CountTable, entries: Entry[], rule: SuppressionRule): Entry | undefined {
	const rangeOf = feasible(knownTable(table, entries, rule));
	const isWeak = (entry: Entry) => {
		if (!isSecret(entry, rule) || !isExposed(entry, entries)) return false;
		const { low, high } = rangeOf(...edgeOf(entry));
		return high - low < rule.k;
	};
	return entries.find((entry) => entry.asked && isWeak(entry)) ?? entries.find(isWeak);
}

/**
 * "Fewer than k" is said only where nothing is ever hidden to protect another number, so that it tells no more than that the
 * number is not shown: of everything when the total itself is small, and of cells that add up to nothing that is shown. Said
 * elsewhere it would narrow the rest; said where it happens to be harmless, its absence would tell (a minimality attack,
 * Wong et al. 2007).
 */
function sayFew(entries: Entry[], { sums = {} }: CountTable, rule: SuppressionRule): void {
	const total = entries.find((entry) => entry.kind === 'total');
	const all = total?.asked === true && total.count < rule.k;
	const alone = sums.rows === false && sums.columns === false && sums.total === false;
	if (!all && !alone) return;
	for (const entry of entries) entry.below = entry.asked && !entry.shown;
}

function isSecret(entry: Entry, rule: SuppressionRule): boolean {
	return !entry.shown && (entry.asked || entry.count < rule.k);
}

function edgeOf({ kind, row, column }: Entry): [Kind, number, number] {
	return [kind, kind === 'column' ? column : row, column];
}

/** A number nobody shows any part of cannot be computed. */
function isExposed(entry: Entry, entries: Entry[]): boolean {
	return entries.some(
		(other) =>
			other.shown &&
			(other.row === entry.row || other.column === entry.column || other.kind === 'total')
	);
}

/**
 * Hides the smallest shown number that the weak one can be computed with: cells beside it first, then the sums that it is part
 * of or stands beside; the total last, because it says most.
 */
function hideOneMore(entries: Entry[], weak: Entry): void {
	const shown = entries.filter((entry) => entry.shown).sort((a, b) => a.count - b.count);
	const isCell = (entry: Entry) => entry.kind === 'cell';
	const next =
		shown.find((entry) => isCell(entry) && isBeside(entry, weak)) ??
		shown.find((entry) => !isCell(entry) && isBeside(entry, weak)) ??
		shown.find(isCell) ??
		shown.find((entry) => entry.kind !== 'total') ??
		shown[0];
	if (!next) throw new Error('nothing left to hide');
	next.shown = false;
}

/** In the same row or column, or sums that make up the same total. */
function isBeside(entry: Entry, weak: Entry): boolean {
	const sameRow = entry.row === weak.row && weak.row >= 0;
	const sameColumn = entry.column === weak.column && weak.column >= 0;
	const sameSum = weak.kind !== 'cell' && entry.kind === weak.kind;
	const part = weak.kind === 'total' && (entry.kind === 'row' || entry.kind === 'column');
	return sameRow || sameColumn || sameSum || part;
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
	const show = ({ shown, below, count }: Entry): ShownNumber => {
		if (shown) return { hidden: false, value: roundCount(count, rule) };
		return below ? { hidden: true, below: rule.k } : { hidden: true };
	};
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
