import { extname } from 'node:path';
import { BadInput } from './fail.ts';
import { capital, openSource } from './open-source.ts';
import type { OnRead, Source } from './open-source.ts';
import { readCsv } from './read-csv.ts';
import { readJsonl } from './read-jsonl.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Table } from './table.ts';

const ZIP = Buffer.from('PK\u0003\u0004');
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Open a file of stories, or `-` for standard input, whatever its format is. */
export async function readTable(file: string, onRead?: OnRead): Promise<Table> {
	const source = await openSource(file, onRead);
	return readers[findFormat(file, source)](source);
}

const readers = { jsonl: readJsonl, csv: readCsv, xlsx: readXlsx };

/** The first bytes of a workbook are sure, then the name counts, then the first character. */
function findFormat(file: string, source: Source): keyof typeof readers {
	const { head, name } = source;
	if (head.length === 0) throw new BadInput(`${capital(name)} is leeg: er staan geen verhalen in.`);
	if (head.subarray(0, 4).equals(OLD_OFFICE))
		throw new BadInput(
			`${capital(name)} is een oud Excel-bestand of heeft een wachtwoord; bewaar het als .xlsx zonder wachtwoord.`
		);
	if (head.subarray(0, 4).equals(ZIP)) return 'xlsx';
	switch (extname(file).toLowerCase()) {
		case '.xlsx':
			return 'xlsx';
		case '.csv':
		case '.tsv':
			return 'csv';
		case '.json':
		case '.jsonl':
		case '.ndjson':
			return 'jsonl';
	}
	return /^[\s\uFEFF]*[{[]/.test(head.toString('utf8')) ? 'jsonl' : 'csv';
}
