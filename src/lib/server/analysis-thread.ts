import { createHash } from 'node:crypto';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { analyse, fitModel, type Model } from '#lib/analysis/index.ts';
import type { Analysis, AnalysisStory, EmergentMemory } from '#lib/domain/analysis.ts';
import type { Codebook } from '#lib/domain/codebook.ts';

interface Work {
	stories: AnalysisStory[];
	codebook: Codebook;
	previous: EmergentMemory[];
}
type Message = { share: number } | { model: Model } | { analysis: Analysis };

/**
 * Learning a codebook takes seconds, so the last models are kept. They are found by what the codebook says: a region that
 * changes a word gets a new one.
 */
const models = new Map<string, Model>();
/** Regions mostly share the default codebook; a model is some megabytes. */
const KEPT = 4;

/**
 * Analyse in a thread of its own: the work is one long stretch of computing, and the process around it must go on
 * telling how far it is.
 */
export function analyseInThread(
	work: Work,
	onProgress: (share: number) => void
): Promise<Analysis> {
	const key = createHash('sha256').update(JSON.stringify(work.codebook)).digest('hex');
	return new Promise((resolve, reject) => {
		const thread = new Worker(new URL(import.meta.url), {
			workerData: { ...work, model: models.get(key) }
		});
		thread.on('message', (message: Message) => {
			if ('share' in message) onProgress(message.share);
			else if ('model' in message) keep(key, message.model);
			else resolve(message.analysis);
		});
		thread.on('error', reject);
		thread.on('exit', (code) => reject(new Error(`The analysis stopped with ${code}.`)));
	});
}

function keep(key: string, model: Model): void {
	models.set(key, model);
	if (models.size > KEPT) models.delete(models.keys().next().value ?? key);
}

if (!isMainThread && parentPort) {
	const port = parentPort;
	const say = (message: Message) => port.postMessage(message);
	const { stories, codebook, previous, model: known } = workerData as Work & { model?: Model };
	const model = known ?? fitModel(codebook);
	if (!known) say({ model });
	say({
		analysis: analyse(stories, codebook, { model, previous, onProgress: (share) => say({ share }) })
	});
}
