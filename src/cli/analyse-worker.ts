import { parentPort, workerData } from 'node:worker_threads';
import { analyse, defaultCodebook, likenStories } from '#lib/analysis/index.ts';
import type { Likeness } from '#lib/analysis/index.ts';
import type { Analysis } from '#lib/domain/analysis.ts';
import { openEmbed } from '#lib/embeddings/open-embed.ts';
import type { AnalyseMessage, AnalyseTask } from './analyse-task.ts';
import { refuseEmbed } from './refuse-embed.ts';
import { formatHtml } from './format-html.ts';
import { formatJson } from './format-json.ts';
import { formatTable } from './format-table.ts';
import { inBlocks } from './text-blocks.ts';

// The analysis keeps its thread busy for as long as it lasts. In a thread of its own, the other one can
// still draw the bar and listen to Ctrl-C; and the result need not be copied, only the text made of it.
const task = workerData as AnalyseTask;
const codebook = task.codebook === 'default' ? defaultCodebook : task.codebook;
const begin = now();
try {
	const analysis = analyseTask(await liken());
	const end = now();
	for (const text of inBlocks(format(analysis, end))) say({ kind: 'text', text });
} catch (error) {
	say({ kind: 'refused', sentence: refuseEmbed(error) });
}

async function liken(): Promise<Likeness | undefined> {
	if (task.embeddings === undefined || codebook === null) return undefined;
	say({ kind: 'progress', share: 0, step: 'liken' });
	return likenStories(task.stories, codebook, await openEmbed(task.embeddings));
}

function analyseTask(likeness: Likeness | undefined): Analysis {
	return analyse(task.stories, codebook, {
		...(likeness === undefined ? {} : { likeness }),
		...(task.seed === undefined ? {} : { seed: task.seed }),
		...(task.themes === undefined ? {} : { emergentThemes: task.themes }),
		onProgress: (share, step) => say({ kind: 'progress', share, step })
	});
}

function format(analysis: Analysis, end: number): Iterable<string> {
	switch (task.format) {
		case 'json':
			return formatJson(analysis, () => timings(end));
		case 'table':
			return formatTable(analysis, task.width);
		case 'html':
			return formatHtml(analysis, task.name);
	}
}

/** Milliseconds per step; `total` begins with the command, so starting Node is in it. */
function timings(end: number): Record<string, number> {
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
