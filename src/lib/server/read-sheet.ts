import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { findDialect } from '#lib/domain/csv-dialect.ts';
import { readWorkbook } from '#lib/workbooks/read-workbook.ts';

/** More rows than this are no list of names of one region, and none takes as much to open. */
const LIMITS = { rows: 20_000, memory: 192, patience: 15_000 };

/**
 * The cells of a spreadsheet as text: CSV as spreadsheet programs write it, or the first sheet of an Excel workbook.
 *
 * @returns null when the file is neither, or takes more to open than a list of names ever does
 */
export async function readSheet(bytes: Buffer): Promise<string[][] | null> {
	try {
		const rows = isZip(bytes) ? await readExcel(bytes) : readCsv(bytes).slice(0, LIMITS.rows);
		return rows.length > 0 ? rows : null;
	} catch {
		// Both readers throw for whatever is wrong with a file; to the person it is one thing.
		return null;
	}
}

function isZip(bytes: Buffer): boolean {
	return bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));
}

async function readExcel(bytes: Buffer): Promise<string[][]> {
	const rows = await readWorkbook(bytes, LIMITS);
	return rows.map((row) => row.map((cell) => String(cell ?? '')));
}

function readCsv(bytes: Buffer): string[][] {
	const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
	if (!wide && bytes.includes(0)) return [];
	const encoding = wide ? 'utf-16le' : isUtf8(bytes) ? 'utf-8' : 'windows-1252';
	const text = new TextDecoder(encoding).decode(bytes);
	const { delimiter, fromLine } = findDialect(text);
	return parse(text, {
		...{ delimiter, from_line: fromLine },
		...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true }
	});
}
