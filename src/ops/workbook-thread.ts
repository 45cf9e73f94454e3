import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';
import type { WorkbookTask } from '#lib/workbooks/read-workbook.ts';

/** A thread that opens one Excel workbook and says the cells of its first sheet (`src/lib/workbooks/read-workbook.ts`). */
const { bytes, rows } = workerData as WorkbookTask;
const sheet = await readSheet(Buffer.from(bytes), { trim: false });
parentPort?.postMessage(sheet.slice(0, rows));
