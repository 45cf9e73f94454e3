import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { findDialect, type Dialect } from '#lib/domain/csv-dialect.ts';
import { findEncoding, type Encoding } from './csv-encoding.ts';
import { BadInput } from './fail.ts';
import { capital, MAX_LINE_BYTES, readWhole } from './open-source.ts';
import type { Source } from './open-source.ts';
import { readSheetRows } from './sheet-rows.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { Table } from './table.ts';

/** Enough text to hold the header (bytes). */
const START_BYTES = 65_536;
/** Decoded and parsed in slices, so that there is never a second copy of the whole (bytes). */
const SLICE_BYTES = 262_144;

/**
 * CSV as spreadsheet programs write it: `;`, `,` or tab, with or without a byte order mark, quoted line ends, and
 * Windows-1252 where it is not valid UTF-8. The whole file is held as bytes, because only its end tells the encoding.
 */
export async function readCsv(source: Source): Promise<Table> {
	const bytes = await readWhole(source);
	const encoding = findEncoding(bytes);
	if (encoding !== 'utf-16le' && bytes.includes(0))
		throw new BadInput(`${capital(source.name)} is geen tekst in UTF-8 of Windows-1252.`);
	const start = new TextDecoder(encoding).decode(bytes.subarray(0, START_BYTES), { stream: true });
	return readSheetRows(source.name, readRecords(source.name, bytes, encoding, findDialect(start)));
}

async function* readRecords(
	name: string,
	bytes: Buffer,
	encoding: Encoding,
	{ delimiter, fromLine }: Dialect
): AsyncGenerator<SheetRow> {
	// Kept while parsing: when a record breaks, its beginning is all that still tells where.
	let line: number = fromLine;
	const begins: number[] = [];
	const parser = parse({
		delimiter,
		from_line: fromLine,
		// The parser measures before it takes the next byte.
		max_record_size: MAX_LINE_BYTES - 2,
		relax_column_count: true,
		relax_quotes: true,
		on_record: (cells: string[], { lines }) => {
			begins.push(line);
			line = lines + 1;
			return cells;
		}
	});
	try {
		for await (const cells of Readable.from(decode(bytes, encoding)).pipe(parser))
			yield { line: begins.shift() ?? line, cells };
	} catch (error) {
		throw error instanceof CsvError ? brokenRecord(name, line, error) : error;
	}
}

function* decode(bytes: Buffer, encoding: Encoding): Generator<string> {
	const decoder = new TextDecoder(encoding);
	for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
		const text = decoder.decode(bytes.subarray(start, start + SLICE_BYTES), { stream: true });
		if (text !== '') yield text;
	}
	const rest = decoder.decode();
	if (rest !== '') yield rest;
}

function brokenRecord(name: string, line: number, error: CsvError): Error {
	if (error.code === 'CSV_MAX_RECORD_SIZE')
		return new BadInput(
			`Regel ${line} van ${name} is te lang: een regel mag hooguit 50 MB groot zijn.`
		);
	if (error.code === 'CSV_QUOTE_NOT_CLOSED')
		return new BadInput(
			`Regel ${line} van ${name} is stuk: een aanhalingsteken wordt daar geopend en nooit gesloten.`
		);
	return new BadInput(`Regel ${line} van ${name} is stuk: dat is geen geldige CSV.`);
}
