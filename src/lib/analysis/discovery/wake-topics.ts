import type { Corpus } from '#lib/analysis/reading/corpus.ts';

/** A topic of the watch list that woke up. */
export interface AwakeTopic {
	topic: number;
	/** Per row of the corpus how surely it is about the topic, 0..1. */
	members: Map<number, number>;
}

// So many plain hits, or this share of all stories, wake a topic up; below it there is no theme, only stories.
const MIN_STORIES = 4;
const MIN_SHARE = 0.015;

/**
 * Wake the topics of the watch list that enough stories are about. O(hits).
 *
 * @param wasAwake was a topic a theme last time? Then it stays one while the least number of stories is about it, also when
 * that is a smaller share now
 * @returns topics in the order of the watch list, each with the stories that mention it
 * @example
 * wakeTopics(corpus); // => []
 */
export function wakeTopics(
	corpus: Corpus,
	wasAwake: (topic: number) => boolean = () => false
): AwakeTopic[] {
	const members = new Map<number, Map<number, number>>();
	const plain = new Map<number, number>();
	corpus.watch.forEach((hits, row) => {
		if (corpus.kind[row] !== 'experience') return;
		for (const hit of hits) {
			const own = members.get(hit.topic) ?? new Map<number, number>();
			members.set(hit.topic, own.set(row, hit.p));
			if (hit.plain) plain.set(hit.topic, (plain.get(hit.topic) ?? 0) + 1);
		}
	});
	const needed = Math.max(MIN_STORIES, Math.ceil(MIN_SHARE * corpus.stories.length));
	return [...members]
		.filter(([topic]) => (plain.get(topic) ?? 0) >= (wasAwake(topic) ? MIN_STORIES : needed))
		.sort(([a], [b]) => a - b)
		.map(([topic, own]) => ({ topic, members: own }));
}
