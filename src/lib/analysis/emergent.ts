import type { Corpus } from './corpus.ts';
import { distinctiveKeywords } from './keywords.ts';
import type { OpenModel } from './open-model.ts';
import type { AnalyseOptions } from './options.ts';
import { wakeTopics } from './watch.ts';

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

// The strength at which a story is as likely as not about a topic.
const EVEN_STRENGTH = 1.8;

/** Themes beside the codebook: topics of the watch list that enough stories mention. */
export function findEmergent(
	corpus: Corpus,
	model: OpenModel,
	_options: AnalyseOptions
): EmergentTheme[] {
	return wakeTopics(corpus).flatMap(({ topic, members }) => {
		const watch = model.model.codebook.watch[topic];
		if (!watch) return [];
		const weights = [...members].map(([row, strength]): [number, number] => [
			row,
			logistic(strength - EVEN_STRENGTH)
		]);
		const rows = [...members.keys()];
		return [
			{
				id: watch.id,
				label: watch.label,
				keywords: distinctiveKeywords(rows, corpus),
				members: new Map(weights),
				columns: new Set<number>(),
				topic
			}
		];
	});
}

function logistic(x: number): number {
	return 1 / (1 + Math.exp(-x));
}
