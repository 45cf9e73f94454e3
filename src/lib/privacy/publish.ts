import type { CountTable, ShownNumber, ShownTable, SuppressionRule } from '#lib/domain/privacy.ts';
import { suppress } from './suppress.ts';

/**
 * The next publication of a table that was published before. Whoever subtracts any two publications of the same number, or
 * of what a sum leaves after its shown parts, gets nought or k and more, never 1..k-1. When one number of the table lies
 * closer than that to what was ever shown, the whole table repeats an earlier one: a mixture of old and new numbers would give
 * the difference away, because they add up. Numbers that were shown are never hidden again, because they are known.
 *
 * @param history all earlier publications of the same table and period, oldest first; withdrawn ones belong to it
 * @param table the counts of now: stories of one fixed period (`periodOf` in domain), same rows and columns as before
 * @param rule the same as before: see `PUBLIC_RULE` and `BOARD_RULE`
 * @returns the table of now, or one of the earlier ones
 * @throws RangeError when k is below 5, a count is no count or the tables differ in shape
 * @example
 * const first = publish([], { counts: [[20, 31]] }, BOARD_RULE);
 * publish([first], { counts: [[22, 31]] }, BOARD_RULE).cells[0]?.[0]; // => { hidden: false, value: 20 }
 */
export function publish(
	history: readonly ShownTable[],
	table: CountTable,
	rule: SuppressionRule
): ShownTable {
	const next = suppress(table, rule);
	const fits = history.every(
		(earlier) => isSteady(earlier, next, rule.k) && showsAllOf(next, earlier)
	);
	return fits ? next : nearest(history, table);
}

/** A sum and its parts, in the places of `numbersOf`. */
interface Group {
	sum: ShownNumber;
	parts: ShownNumber[];
}

/** No number, and no remainder of a sum, differs by 1..k-1. */
function isSteady(one: ShownTable, other: ShownTable, k: number): boolean {
	const steady = (difference: number) => difference === 0 || Math.abs(difference) >= k;
	const others = groupsOf(other);
	return groupsOf(one).every((group, i) => {
		const against = others[i];
		if (!against) throw new RangeError('tables of different shape');
		const both = group.parts.flatMap((part, at) => {
			const now = against.parts[at];
			return part.hidden || !now || now.hidden ? [] : [part.value - now.value];
		});
		if (!both.every(steady)) return false;
		if (group.sum.hidden || against.sum.hidden) return true;
		const change = group.sum.value - against.sum.value;
		return steady(change) && steady(change - both.reduce((a, b) => a + b, 0));
	});
}

/** Everything that adds up: rows, columns, and the total in two ways. */
function groupsOf({ cells, rowTotals, columnTotals, total }: ShownTable): Group[] {
	const hidden: ShownNumber = { hidden: true };
	return [
		...cells.map((parts, r) => ({ sum: rowTotals[r] ?? hidden, parts })),
		...columnTotals.map((sum, c) => ({ sum, parts: cells.map((row) => row[c] ?? hidden) })),
		{ sum: total, parts: rowTotals },
		{ sum: total, parts: columnTotals }
	];
}

function showsAllOf(table: ShownTable, earlier: ShownTable): boolean {
	const now = numbersOf(table);
	return numbersOf(earlier).every((number, i) => number.hidden || now[i]?.hidden === false);
}

/** Of the earlier tables that show all that was ever shown, the one closest to the counts of now; of two the later. */
function nearest(history: readonly ShownTable[], { counts }: CountTable): ShownTable {
	const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
	const columns = (counts[0] ?? []).map((_, c) => sum(counts.map((row) => row[c] ?? 0)));
	const truth = [...counts.flat(), ...counts.map(sum), ...columns, sum(columns)];
	const away = (table: ShownTable) =>
		sum(numbersOf(table).map((n, i) => (n.hidden ? 0 : Math.abs(n.value - (truth[i] ?? 0)))));
	return history
		.filter((table) => history.every((earlier) => showsAllOf(table, earlier)))
		.reduce((a, b) => (away(b) <= away(a) ? b : a));
}

function numbersOf({ cells, rowTotals, columnTotals, total }: ShownTable): ShownNumber[] {
	return [...cells.flat(), ...rowTotals, ...columnTotals, total];
}
