import { zeros } from './dense.ts';
import type { Dense } from './dense.ts';

/** Rows of a sparse matrix (CSR): the entries of row i are `start[i]` to `start[i + 1]`. */
export interface SparseRows {
	start: Int32Array;
	column: Int32Array;
	value: Float32Array;
	columns: number;
}

/**
 * Make a sparse matrix of rows of `[column, value]` pairs. Columns of one row must differ. O(entries).
 *
 * @param columns number of columns, beyond the highest in the rows
 * @example
 * buildRows([[[0, 1], [4, 0.5]], []], 5).start; // => [0, 2, 2]
 */
export function buildRows(
	rows: readonly (readonly [number, number][])[],
	columns: number
): SparseRows {
	const start = new Int32Array(rows.length + 1);
	rows.forEach((row, i) => {
		start[i + 1] = (start[i] ?? 0) + row.length;
	});
	const size = start[rows.length] ?? 0;
	const column = new Int32Array(size);
	const value = new Float32Array(size);
	let at = 0;
	for (const row of rows) {
		for (const [index, weight] of row) {
			column[at] = index;
			value[at++] = weight;
		}
	}
	return { start, column, value, columns };
}

/**
 * The chosen rows as a matrix of their own, in the order asked for. O(their entries).
 *
 * @param chosen row numbers
 * @example
 * pickRows(buildRows([[[0, 1]], [[1, 2]]], 2), Int32Array.of(1)).value; // => [2]
 */
export function pickRows(rows: SparseRows, chosen: Int32Array): SparseRows {
	const start = new Int32Array(chosen.length + 1);
	chosen.forEach((row, i) => {
		start[i + 1] = start[i]! + rows.start[row + 1]! - rows.start[row]!;
	});
	const column = new Int32Array(start[chosen.length]!);
	const value = new Float32Array(column.length);
	chosen.forEach((row, i) => {
		column.set(rows.column.subarray(rows.start[row], rows.start[row + 1]), start[i]);
		value.set(rows.value.subarray(rows.start[row], rows.start[row + 1]), start[i]);
	});
	return { start, column, value, columns: rows.columns };
}

/**
 * Rows become columns. O(entries). Source: Gustavson 1978, "Two fast algorithms for sparse matrices".
 *
 * @example
 * transpose(buildRows([[[0, 1]], [[0, 2]]], 1)).value; // => [1, 2]
 */
export function transpose(rows: SparseRows): SparseRows {
	const count = rows.start.length - 1;
	const start = new Int32Array(rows.columns + 1);
	for (const column of rows.column) start[column + 1]! += 1;
	for (let i = 0; i < rows.columns; i++) start[i + 1]! += start[i]!;
	const next = start.slice();
	const column = new Int32Array(rows.column.length);
	const value = new Float32Array(column.length);
	for (let row = 0; row < count; row++) {
		for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
			const to = next[rows.column[at]!]!++;
			column[to] = row;
			value[to] = rows.value[at]!;
		}
	}
	return { start, column, value, columns: count };
}

/**
 * The product of a sparse and a dense matrix. O(entries * width).
 *
 * @param right as many rows as `rows` has columns
 * @param into room for it, as many rows and columns as it has; what it held is lost
 * @example
 * multiply(buildRows([[[0, 1], [1, 2]]], 2), { rows: 2, width: 1, values: Float32Array.of(3, 4) }).values; // => [11]
 */
export function multiply(
	rows: SparseRows,
	right: Dense,
	into = zeros(rows.start.length - 1, right.width)
): Dense {
	const sums = new Float64Array(right.width);
	for (let row = 0; row < into.rows; row++) {
		multiplyRow(rows, rows.start[row]!, rows.start[row + 1]!, right, sums);
		into.values.set(sums, row * right.width);
	}
	return into;
}

/**
 * The product of one sparse row and a dense matrix. Four entries at a time: their rows are read from beginning to end, and the
 * sums go through memory a quarter as often. O(entries * width).
 *
 * @param rows entries `from` to `to` are the row
 * @param sums room for it, as wide as `right`; what it held is lost
 * @example
 * const sums = new Float64Array(1);
 * multiplyRow(buildRows([[[0, 1], [1, 2]]], 2), 0, 2, { rows: 2, width: 1, values: Float32Array.of(3, 4) }, sums);
 * sums; // => [11]
 */
export function multiplyRow(
	{ column, value }: Pick<SparseRows, 'column' | 'value'>,
	from: number,
	to: number,
	{ width, values }: Dense,
	sums: Float64Array
): void {
	sums.fill(0);
	let at = from;
	for (; at + 3 < to; at += 4) {
		const a = value[at]!;
		const b = value[at + 1]!;
		const c = value[at + 2]!;
		const d = value[at + 3]!;
		const rowA = column[at]! * width;
		const rowB = column[at + 1]! * width;
		const rowC = column[at + 2]! * width;
		const rowD = column[at + 3]! * width;
		for (let k = 0; k < width; k++) {
			const both = sums[k]! + a * values[rowA + k]! + b * values[rowB + k]!;
			sums[k] = both + c * values[rowC + k]! + d * values[rowD + k]!;
		}
	}
	for (; at < to; at++) {
		const own = value[at]!;
		const row = column[at]! * width;
		for (let k = 0; k < width; k++) sums[k]! += own * values[row + k]!;
	}
}
