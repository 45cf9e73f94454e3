import type { EmergentMemory } from '#lib/domain/analysis.ts';
import { findClusters } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { experiencesIn } from '#lib/analysis/reading/corpus.ts';
import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import { distinctiveColumns } from './distinctive-columns.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import type { AnalyseOptions } from '#lib/analysis/options.ts';
import { findResidual } from './residual.ts';
import { wakeTopics } from './wake-topics.ts';

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

const MOST_EMERGENT = 12;
// Old and new are the same theme from this share of common stories on.
const SAME_JACCARD = 0.4;
const KEYWORDS = 8;
const LABEL_WORDS = 3;

/**
 * Themes beside the codebook: topics of the watch list that enough stories mention and, where there are many stories,
 * clusters of stories that the codebook does not explain. Without a codebook: clusters of all stories. O(words of the stories
 * that mention a topic), and what `findClusters` costs.
 *
 * @param options its `seed`, `emergentThemes` and `previous`
 * @returns themes of the watch list first, in its order, then clusters from large to small; at most twelve unless asked
 * @example
 * findEmergent(corpus, open, {}); // => []
 */
export function findEmergent(
	corpus: Corpus,
	model: OpenModel,
	options: AnalyseOptions
): EmergentTheme[] {
	const { seed = 1, emergentThemes, previous } = options;
	if (model.themes === 0) {
		const rows = experiencesIn(corpus);
		const before = clustersBefore(rows, corpus, previous);
		return nameClusters(findClusters(rows, corpus, emergentThemes, seed, before), corpus, previous);
	}
	const awake = wakeThemes(corpus, model, previous);
	const residual = findResidual(corpus, model, awake, seed, (rows) =>
		clustersBefore(rows, corpus, previous)
	);
	return [...awake, ...nameClusters(residual, corpus, previous)].slice(
		0,
		emergentThemes ?? MOST_EMERGENT
	);
}

/** Topics of the watch list that woke up, as themes. */
function wakeThemes(
	corpus: Corpus,
	model: OpenModel,
	previous: readonly EmergentMemory[] = []
): EmergentTheme[] {
	const before = new Set(previous.map(({ id }) => id));
	const { watch: topics } = model.model.codebook;
	const wasAwake = (topic: number) => before.has(topics[topic]?.id ?? '');
	return wakeTopics(corpus, wasAwake).flatMap(({ topic, members }) => {
		const watch = topics[topic];
		if (!watch) return [];
		const columns = distinctiveColumns([...members.keys()], corpus);
		return [
			{
				id: watch.id,
				label: watch.label,
				keywords: wordsOf(columns, corpus),
				members,
				columns: new Set<number>(),
				topic
			}
		];
	});
}

/** Give clusters an id and a name: those of the theme they continue, or their own words. */
function nameClusters(
	clusters: readonly Cluster[],
	corpus: Corpus,
	previous: readonly EmergentMemory[] = []
): EmergentTheme[] {
	const taken = new Set<string>();
	return clusters.map((members) => {
		const columns = distinctiveColumns([...members.keys()], corpus);
		const keywords = wordsOf(columns, corpus);
		const before = findSame(
			members,
			corpus,
			previous.filter(({ id }) => !taken.has(id))
		);
		const id = before?.id ?? freeId(keywords, taken);
		taken.add(id);
		const label = before?.label ?? keywords.slice(0, LABEL_WORDS).join(', ');
		return { id, label: label || id, keywords, members, columns: new Set(columns) };
	});
}

/** Which remembered theme each row was in, -1 for none; undefined when nothing here is remembered. */
function clustersBefore(
	rows: readonly number[],
	corpus: Corpus,
	previous: readonly EmergentMemory[] = []
): Int32Array | undefined {
	const of = new Map(previous.flatMap(({ stories }, at) => stories.map((id) => [id, at] as const)));
	const before = Int32Array.from(rows, (row) => of.get(corpus.stories[row]?.id ?? '') ?? -1);
	return before.some((one) => one >= 0) ? before : undefined;
}

/** The remembered theme whose stories, as far as they are here, are most alike. */
function findSame(members: Cluster, corpus: Corpus, previous: readonly EmergentMemory[]) {
	const here = new Set(corpus.stories.map(({ id }) => id));
	const own = new Set([...members.keys()].map((row) => corpus.stories[row]?.id ?? ''));
	// Stories that are new since then say nothing about whether it is the same theme.
	const known = new Set(previous.flatMap(({ stories }) => stories));
	const comparable = [...own].filter((id) => known.has(id)).length;
	let best: EmergentMemory | undefined;
	let most = SAME_JACCARD;
	for (const theme of previous) {
		const before = theme.stories.filter((id) => here.has(id));
		const shared = before.filter((id) => own.has(id)).length;
		const jaccard = shared / Math.max(1, before.length + comparable - shared);
		if (jaccard >= most) [best, most] = [theme, jaccard];
	}
	return best;
}

function freeId(keywords: readonly string[], taken: ReadonlySet<string>): string {
	const words = keywords.slice(0, 2).map((word) => word.normalize('NFD').replace(/[^a-z0-9]/g, ''));
	const base = ['opkomend', ...words].filter((part) => part !== '').join('-');
	let id = base;
	for (let at = 2; taken.has(id); at++) id = `${base}-${at}`;
	return id;
}

function wordsOf(columns: readonly number[], corpus: Corpus): string[] {
	return columns.slice(0, KEYWORDS).map((column) => corpus.shown[column] ?? '');
}
