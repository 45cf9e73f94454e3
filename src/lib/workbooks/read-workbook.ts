import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * What opening a workbook may take. A cell far away or a text that unpacks to a thousand times its size would fill the machine,
 * so a thread of its own has this much ...
 */
export interface WorkbookLimits {
	/** MB */
	memory: number;
	/** ... for so long (milliseconds). */
	patience: number;
	/** What comes after these is left out; all of them come when it is not given. */
	rows?: number;
}

export interface WorkbookTask {
	bytes: Uint8Array;
	rows: number | undefined;
}

export type Cell = string | number | boolean | Date | null;

/**
 * The cells of the first sheet of an Excel workbook (.xlsx).
 *
 * @throws Error when it is none, or takes more than the limits
 */
export function readWorkbook(
	bytes: Uint8Array,
	{ memory, patience, rows }: WorkbookLimits
): Promise<Cell[][]> {
	return new Promise((resolve, reject) => {
		const thread = new Worker(findThread(), {
			workerData: { bytes, rows } satisfies WorkbookTask,
			resourceLimits: { maxOldGenerationSizeMb: memory }
		});
		const timer = setTimeout(() => void thread.terminate(), patience);
		thread.once('message', resolve);
		thread.once('error', reject);
		thread.once('exit', () => {
			clearTimeout(timer);
			reject(new Error('The thread ended without a sheet.'));
		});
	});
}

/** By its place in the project: what was built for the web is one bundle and has no threads in it. */
function findThread(): string {
	return join(findPackageJSON(import.meta.url)!, '../src/ops/workbook-thread.ts');
}
