import { createHash } from 'node:crypto';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import {
	analyse,
	findTone,
	fitModel,
	likenStories,
	withTexts,
	type Model
} from '#lib/analysis/index.ts';
import type {
	Analysis,
	AnalysisStory,
	Decision,
	EmergentMemory,
	Share
} from '#lib/domain/analysis.ts';
import type { Codebook } from '#lib/domain/codebook.ts';
import { openEmbed } from '#lib/embeddings/open-embed.ts';
import type { FollowedRun } from './follow-run.ts';
import { keepLatest } from './keep-latest.ts';

interface Work {
	stories: AnalysisStory[];
	codebook: Codebook;
	previous: EmergentMemory[];
	decisions: Decision[];
	/** Folder of a sentence model. */
	embeddings?: string | undefined;
}
/** What an analysis finds, and the tone of its themes. */
interface Found {
	analysis: Analysis;
	tones: Map<string, Share>;
}
type Message = { share: number } | { model: Model } | Found;

/**
 * Learning takes seconds, so the last models are kept. They are found by what taught them: a region that changes a word of
 * its codebook or moves a story gets a new one; one that renames or hides a theme does not.
 */
const models = new Map<string, Model>();
/** Part of the work that learning the codebook is, for a region of a few hundred stories. */
const LEARNING = 0.4;
/** Regions mostly share the default codebook; a model is some megabytes. */
const KEPT = 4;

/**
 * Analyse in a thread of its own: the work is one long stretch of computing, and the process around it must go on
 * telling how far it is. A thread that nobody waits for any more is ended in the middle of its work.
 */
export function analyseInThread(
	work: Work,
	{ report, signal }: Pick<FollowedRun, 'report' | 'signal'>
): Promise<Found> {
	const key = keyOf(work);
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const thread = new Worker(new URL(import.meta.url), {
			workerData: { ...work, model: models.get(key) }
		});
		signal.addEventListener('abort', () => void thread.terminate(), { once: true });
		thread.on('message', (message: Message) => {
			if ('share' in message) report(message.share);
			else if ('model' in message) keepLatest(models, key, message.model, KEPT);
			else resolve(message);
		});
		thread.on('error', reject);
		thread.on('exit', (code) => reject(new Error(`The analysis stopped with ${code}.`)));
	});
}

function keyOf({ codebook, decisions, stories }: Work): string {
	const teaching = decisions.filter(({ kind }) => kind === 'assigned' || kind === 'merged');
	const lessons = JSON.stringify([codebook, withTexts(teaching, stories)]);
	return createHash('sha256').update(lessons).digest('hex');
}

if (!isMainThread && parentPort) {
	const port = parentPort;
	const say = (message: Message) => port.postMessage(message);
	const {
		stories,
		codebook,
		previous,
		decisions,
		embeddings,
		model: known
	} = workerData as Work & {
		model?: Model;
	};
	say({ share: LEARNING / 3 });
	const model = known ?? fitModel(codebook, withTexts(decisions, stories));
	if (!known) say({ model });
	const likeness =
		embeddings && (await likenStories(stories, codebook, await openEmbed(embeddings)));
	const onProgress = (share: number) => say({ share: LEARNING + (1 - LEARNING) * share });
	const analysis = analyse(stories, codebook, {
		...{ model, previous, decisions, onProgress },
		...(likeness ? { likeness } : {})
	});
	say({ analysis, tones: findTone(stories, analysis.assignments) });
}
