import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { analyse } from '#lib/analysis/index.ts';
import type { Analysis, AnalysisStory, EmergentMemory } from '#lib/domain/analysis.ts';
import type { Codebook } from '#lib/domain/codebook.ts';

interface Work {
	stories: AnalysisStory[];
	codebook: Codebook;
	previous: EmergentMemory[];
}
type Message = { share: number } | { analysis: Analysis };

/**
 * Analyse in a thread of its own: the work is one long stretch of computing, and the process around it must go on
 * telling how far it is.
 */
export function analyseInThread(
	work: Work,
	onProgress: (share: number) => void
): Promise<Analysis> {
	return new Promise((resolve, reject) => {
		const thread = new Worker(new URL(import.meta.url), { workerData: work });
		thread.on('message', (message: Message) =>
			'analysis' in message ? resolve(message.analysis) : onProgress(message.share)
		);
		thread.on('error', reject);
		thread.on('exit', (code) => reject(new Error(`The analysis stopped with ${code}.`)));
	});
}

if (!isMainThread && parentPort) {
	const port = parentPort;
	const { stories, codebook, previous } = workerData as Work;
	const analysis = analyse(stories, codebook, {
		previous,
		onProgress: (share) => port.postMessage({ share } satisfies Message)
	});
	port.postMessage({ analysis } satisfies Message);
}
