import type { Corpus } from './corpus.ts';
import type { OpenModel } from './open-model.ts';
import type { AnalyseOptions } from './options.ts';
import { softmax } from './softmax.ts';

/** A theme that the codebook lacks. */
export interface EmergentTheme {
	id: string;
	label: string;
	keywords: string[];
	/** Per row of the corpus how surely it belongs, 0..1. */
	members: Map<number, number>;
	/** Words that carry it: columns of the corpus. */
	columns: Set<number>;
	/** Topic of the watch list it comes from. */
	topic?: number;
}

// A topic of the watch list wakes up from this many stories, or this share of all.
const MIN_STORIES = 5;
const MIN_SHARE = 0.02;

/** Themes beside the codebook: topics of the watch list that enough stories mention. */
export function findEmergent(
	corpus: Corpus,
	model: OpenModel,
	_options: AnalyseOptions
): EmergentTheme[] {
	const needed = Math.max(MIN_STORIES, Math.ceil(MIN_SHARE * corpus.stories.length));
	const members = new Map<number, Map<number, number>>();
	corpus.watch.forEach((topics, i) => {
		if (corpus.kind[i] !== 'experience') return;
		const p = softmax(
			Float64Array.from(corpus.scores.subarray(i * model.themes, (i + 1) * model.themes)),
			model.settings.temperature
		);
		const best = Math.max(0, ...p);
		for (const [topic, terms] of topics) {
			if (terms < 2) continue;
			const own = members.get(topic) ?? new Map<number, number>();
			own.set(i, Math.min(0.99, terms * 0.25 + (1 - best) * 0.3));
			members.set(topic, own);
		}
	});
	return [...members]
		.filter(([, own]) => own.size >= needed)
		.sort(([a], [b]) => a - b)
		.flatMap(([topic, own]) => {
			const watch = model.model.codebook.watch[topic];
			return watch
				? [
						{
							id: watch.id,
							label: watch.label,
							keywords: [],
							members: own,
							columns: new Set<number>(),
							topic
						}
					]
				: [];
		});
}
