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
 * The product of one sparse row and a dense matrix. Eight columns at a time, so that their sums stay in the processor while
 * the entries of the row pass by. O(entries * width).
 *
 * @param rows entries `from` to `to` are the row
 * @param sums room for it, as wide as `right`; what it held is lost
 * @example
 * const sums = new Float64Array(1);
 * multiplyRow(buildRows([[[0, 1], [1, 2]]], 2), 0, 2, { rows: 2, width: 1, values: Float32Array.of(3, 4) }, sums);
 * sums; // => [11]
 */
export function multiplyRow(
	rows: Pick<SparseRows, 'column' | 'value'>,
	from: number,
	to: number,
	right: Dense,
	sums: Float64Array
): void {
	const { column, value } = rows;
	const { width, values } = right;
	let k = 0;
	for (; k + 7 < width; k += 8) addEight(rows, from, to, right, k, sums);
	for (; k < width; k++) {
		let sum = 0;
		for (let at = from; at < to; at++) sum += value[at]! * values[column[at]! * width + k]!;
		sums[k] = sum;
	}
}

function addEight(
	{ column, value }: Pick<SparseRows, 'column' | 'value'>,
	from: number,
	to: number,
	{ width, values }: Dense,
	k: number,
	sums: Float64Array
): void {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	let e = 0;
	let f = 0;
	let g = 0;
	let h = 0;
	for (let at = from; at < to; at++) {
		const base = column[at]! * width + k;
		const weight = value[at]!;
		a += weight * values[base]!;
		b += weight * values[base + 1]!;
		c += weight * values[base + 2]!;
		d += weight * values[base + 3]!;
		e += weight * values[base + 4]!;
		f += weight * values[base + 5]!;
		g += weight * values[base + 6]!;
		h += weight * values[base + 7]!;
	}
	sums[k] = a;
	sums[k + 1] = b;
	sums[k + 2] = c;
	sums[k + 3] = d;
	sums[k + 4] = e;
	sums[k + 5] = f;
	sums[k + 6] = g;
	sums[k + 7] = h;
}
