import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';

/** A thread that opens one Excel workbook and says the cells of its first sheet as text (`src/lib/server/read-sheet.ts`). */
const { bytes, most } = workerData as { bytes: Uint8Array; most: number };
const rows = await readSheet(Buffer.from(bytes), { trim: false });
parentPort?.postMessage(rows.slice(0, most).map((row) => row.map((cell) => String(cell ?? ''))));
