import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AnalyseMessage, AnalyseTask } from './analyse-task.ts';
import { BadInput } from './fail.ts';
import type { Progress } from './progress.ts';

const STEPS: Record<string, string> = {
	liken: 'verhalen vergelijken',
	model: "thema's leren",
	read: 'verhalen begrijpen',
	themes: "nieuwe thema's zoeken",
	explain: 'uitleg zoeken',
	done: 'klaar'
};

/** Analyse in a thread of its own; gives the written result in blocks. */
export async function* runAnalysis(task: AnalyseTask, progress: Progress): AsyncGenerator<string> {
	const worker = new Worker(new URL('./analyse-worker.ts', import.meta.url), { workerData: task });
	const messages = on(worker, 'message', { close: ['exit'] });
	for await (const [message] of messages as AsyncIterable<[AnalyseMessage]>) {
		if (message.kind === 'progress') {
			progress.show(STEPS[message.step] ?? message.step, message.share);
			continue;
		}
		progress.clear();
		if (message.kind === 'refused') throw new BadInput(message.sentence);
		yield message.text;
	}
}
