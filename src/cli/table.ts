/** One story as it stands in a file: a line of JSON, a record of CSV, a row of a sheet. */
export interface Row {
	/** Where it begins, counted from 1 as an editor or spreadsheet does. */
	line: number;
	/** The cell in that column; undefined where there is none. */
	value(column: string): unknown;
}

/** What every reader makes of its file. */
export interface Table {
	/** The file as the person named it. */
	name: string;
	/** Column names; of JSON Lines the names on the first line, others may follow. */
	columns: string[];
	/** A spreadsheet says all its columns in the first row, JSON Lines does not. */
	hasHeader: boolean;
	rows: AsyncIterable<Row>;
}
