/** Rows of a sparse matrix (CSR): the entries of row i are `start[i]` to `start[i + 1]`. */
export interface SparseRows {
	start: Int32Array;
	column: Int32Array;
	value: Float32Array;
	columns: number;
}

/**
 * Make a sparse matrix of rows of `[column, value]` pairs. Columns of one row must differ.
 *
 * @example
 * buildRows([[[0, 1], [4, 0.5]], []], 5).start; // => Int32Array [0, 2, 2]
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
