/**
 * A text as a row of a sparse matrix: which rows of the word scores it adds up, and how much of each. One is filled again for
 * text after text, since a story has a hundred of them.
 */
export interface TextRow {
	column: Int32Array;
	value: Float32Array;
	/** Entries in use. */
	length: number;
}

const FIRST_SIZE = 256;

/**
 * An empty row.
 *
 * @example
 * makeTextRow().length; // => 0
 */
export function makeTextRow(): TextRow {
	return { column: new Int32Array(FIRST_SIZE), value: new Float32Array(FIRST_SIZE), length: 0 };
}

/**
 * Add an entry. O(1), once in a while O(length).
 *
 * @param column number of a row of the word scores; the same one may be added twice
 * @example
 * const row = makeTextRow();
 * addEntry(row, 7, 1);
 * row.length; // => 1
 */
export function addEntry(row: TextRow, column: number, value: number): void {
	if (row.length === row.column.length) grow(row);
	row.column[row.length] = column;
	row.value[row.length++] = value;
}

function grow(row: TextRow): void {
	const column = new Int32Array(2 * row.length);
	const value = new Float32Array(2 * row.length);
	column.set(row.column);
	value.set(row.value);
	row.column = column;
	row.value = value;
}
