import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import { findDialect } from '#lib/domain/csv-dialect.ts';

/** More rows than this are no list of names of one region. */
const MAX_ROWS = 20_000;
/** A cell far away or a text that unpacks to a thousand times its size would fill the machine: a thread has this much (MB) ... */
const MEMORY = 192;
/** ... for so long (milliseconds). */
const PATIENCE = 15_000;

/**
 * The cells of a spreadsheet as text: CSV as spreadsheet programs write it, or the first sheet of an Excel workbook.
 *
 * @returns null when the file is neither, or takes more to open than a list of names ever does
 */
export async function readSheet(bytes: Buffer): Promise<string[][] | null> {
	try {
		const rows = isZip(bytes) ? await readWorkbook(bytes) : readCsv(bytes).slice(0, MAX_ROWS);
		return rows.length > 0 ? rows : null;
	} catch {
		// Both readers throw for whatever is wrong with a file; to the person it is one thing.
		return null;
	}
}

function isZip(bytes: Buffer): boolean {
	return bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));
}

/** In a thread of its own, by its place in the project: what was built for the web is one bundle and has no threads in it. */
function readWorkbook(bytes: Buffer): Promise<string[][]> {
	return new Promise((resolve, reject) => {
		const thread = new Worker(join(process.cwd(), 'src/ops/sheet-thread.ts'), {
			workerData: { bytes, most: MAX_ROWS },
			resourceLimits: { maxOldGenerationSizeMb: MEMORY }
		});
		const timer = setTimeout(() => void thread.terminate(), PATIENCE);
		thread.once('message', resolve);
		thread.once('error', reject);
		thread.once('exit', () => {
			clearTimeout(timer);
			reject(new Error('The thread ended without a sheet.'));
		});
	});
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
