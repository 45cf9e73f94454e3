import { BadInput } from './fail.ts';
import { capital } from './open-source.ts';
import type { Row, Table } from './table.ts';

/** A record or row as cells in order. */
export interface SheetRow {
	line: number;
	cells: unknown[];
}

/** Make a table of rows of which the first filled one is the header. Empty rows are passed over. */
export async function readSheetRows(
	name: string,
	sheet: AsyncIterator<SheetRow> & AsyncIterable<SheetRow>
): Promise<Table> {
	let header = await sheet.next();
	while (!header.done && isEmpty(header.value.cells)) header = await sheet.next();
	if (header.done) throw new BadInput(`${capital(name)} is leeg: er staan geen verhalen in.`);
	const columns = header.value.cells.map((cell) => String(cell ?? '').trim());
	return {
		name,
		columns: columns.filter(Boolean),
		hasHeader: true,
		rows: readRows(name, sheet, columns)
	};
}

async function* readRows(
	name: string,
	sheet: AsyncIterable<SheetRow>,
	columns: string[]
): AsyncGenerator<Row> {
	for await (const { line, cells } of sheet) {
		if (isEmpty(cells)) continue;
		if (!isEmpty(cells.slice(columns.length)))
			throw new BadInput(
				`Regel ${line} van ${name} is stuk: die heeft meer cellen dan de ${columns.length} kolommen van de kopregel.`
			);
		yield { line, value: (column) => cells[columns.indexOf(column)] ?? '' };
	}
}

function isEmpty(cells: unknown[]): boolean {
	return cells.every((cell) => cell === null || cell === undefined || String(cell).trim() === '');
}
