import { readWorkbook } from '#lib/workbooks/read-workbook.ts';
import { BadInput } from './fail.ts';
import { capital, readWhole } from './open-source.ts';
import type { Source } from './open-source.ts';
import { readSheetRows } from './sheet-rows.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { Table } from './table.ts';

/** A hundred thousand long stories take less than this, and a third of the time (MB, milliseconds). */
const LIMITS = { memory: 512, patience: 60_000 };

/** The first sheet of an Excel workbook. */
export async function readXlsx(source: Source): Promise<Table> {
	const bytes = await readWhole(source);
	// Nobody keeps a list of the errors that a broken workbook may give, so every refusal is the file's.
	const sheet = await readWorkbook(bytes, LIMITS).catch(() => {
		throw new BadInput(
			`${capital(source.name)} is geen Excel-bestand (.xlsx) dat wij kunnen openen, of er staat te veel in: bewaar het dan als .csv.`
		);
	});
	return readSheetRows(source.name, numbered(sheet));
}

async function* numbered(sheet: unknown[][]): AsyncGenerator<SheetRow> {
	for (const [index, cells] of sheet.entries()) yield { line: index + 1, cells };
}
