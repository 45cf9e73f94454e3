import { readSheet } from 'read-excel-file/node';
import { BadInput } from './fail.ts';
import { capital, readWhole } from './open-source.ts';
import type { Source } from './open-source.ts';
import { readSheetRows } from './sheet-rows.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { Table } from './table.ts';

/** The first sheet of an Excel workbook. */
export async function readXlsx(source: Source): Promise<Table> {
	const bytes = await readWhole(source);
	// The library keeps no list of its errors that a broken workbook may give, so every refusal is the file's.
	const sheet = await readSheet(bytes, { trim: false }).catch(() => {
		throw new BadInput(
			`${capital(source.name)} is geen Excel-bestand (.xlsx) dat wij kunnen openen.`
		);
	});
	return readSheetRows(source.name, numbered(sheet));
}

async function* numbered(sheet: unknown[][]): AsyncGenerator<SheetRow> {
	for (const [index, cells] of sheet.entries()) yield { line: index + 1, cells };
}
