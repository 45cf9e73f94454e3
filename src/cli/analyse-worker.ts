import { parentPort, workerData } from 'node:worker_threads';
import { analyse, defaultCodebook } from '#lib/analysis/index.ts';
import type { Analysis } from '#lib/domain/analysis.ts';
import type { AnalyseMessage, AnalyseTask } from './analyse-task.ts';
import { formatHtml } from './format-html.ts';
import { formatJson } from './format-json.ts';
import { formatTable } from './format-table.ts';
import { inBlocks } from './text-blocks.ts';

// The analysis keeps its thread busy for as long as it lasts. In a thread of its own, the other one can
// still draw the bar and listen to Ctrl-C; and the result need not be copied, only the text made of it.
const task = workerData as AnalyseTask;
const begin = now();
const analysis = analyseTask();
const end = now();
for (const text of inBlocks(format())) say({ kind: 'text', text });

function analyseTask(): Analysis {
	return analyse(task.stories, task.codebook === 'default' ? defaultCodebook : task.codebook, {
		...(task.seed === undefined ? {} : { seed: task.seed }),
		...(task.themes === undefined ? {} : { emergentThemes: task.themes }),
		onProgress: (share, step) => say({ kind: 'progress', share, step })
	});
}

function format(): Iterable<string> {
	switch (task.format) {
		case 'json':
			return formatJson(analysis, timings);
		case 'table':
			return formatTable(analysis, task.width);
		case 'html':
			return formatHtml(analysis, task.name);
	}
}

/** Milliseconds per step; `total` begins with the command, so starting Node is in it. */
function timings(): Record<string, number> {
	const finished = now();
	return {
		read: Math.round(task.read),
		analyse: Math.round(end - begin),
		write: Math.round(finished - end),
		total: Math.round(finished - task.began)
	};
}

function say(message: AnalyseMessage): void {
	parentPort?.postMessage(message);
}

function now(): number {
	return performance.timeOrigin + performance.now();
}
