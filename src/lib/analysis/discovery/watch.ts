import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import { combine } from '#lib/analysis/assigning/decide.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import type { ReadStory } from '#lib/analysis/reading/read-story.ts';
import { softmax } from '#lib/analysis/math/softmax.ts';

/** A topic of the watch list in one story. */
export interface WatchHit {
	topic: number;
	/** How surely the story is about it, 0..1, with all themes and topics side by side. */
	p: number;
	/** Does it plainly say so? Then it helps to wake the topic up. */
	plain: boolean;
}

/** A topic of the watch list that woke up. */
export interface AwakeTopic {
	topic: number;
	/** Per row of the corpus how surely it is about the topic, 0..1. */
	members: Map<number, number>;
}

// Topics are taught by fewer texts than themes and would hardly ever come first: log odds added to theirs.
const LIFT = 3.5;
// A story is about an awake topic from this probability on.
const LEAST_P = 0.15;
// A story helps to wake a topic up from this probability on, when nothing is likelier, and from this score on: in a text that says
// little about anything the likeliest topic is chance.
const WAKING_P = 0.35;
const WAKING_SCORE = -2.25;
// So many plain hits, or this share of all stories, wake a topic up; below it there is no theme, only stories.
const MIN_STORIES = 4;
const MIN_SHARE = 0.015;

// Most stories have no hits and share this list.
const NONE: readonly WatchHit[] = [];

/**
 * The topics of the watch list that a story mentions. O(topics).
 *
 * @param read the story
 * @returns in the order of the watch list; none for most stories
 * @example
 * const telephones = codebook.watch.findIndex(({ id }) => id === 'telefoon-en-schermen');
 * const hits = findWatchHits(readStory('Zijn telefoon moest in de kluis.', open), open);
 * hits.some(({ topic }) => topic === telephones); // => true
 */
export function findWatchHits(read: ReadStory, model: OpenModel): readonly WatchHit[] {
	const { themes, topics } = model;
	let bestTheme = -Infinity;
	let bestTopic = -Infinity;
	for (let k = 0; k < themes; k++) bestTheme = Math.max(bestTheme, combine(read, k, model));
	for (let k = themes; k < topics; k++) bestTopic = Math.max(bestTopic, combine(read, k, model));
	// In most stories no topic comes near; then the rest need not be worked out.
	if (bestTopic + LIFT < bestTheme + Math.log(LEAST_P)) return NONE;
	const plain = bestTopic + LIFT >= bestTheme && bestTopic >= WAKING_SCORE;
	const p = softmax(
		Float64Array.from(
			{ length: topics },
			(_, k) => combine(read, k, model) + (k < themes ? 0 : LIFT)
		)
	);
	const hits: WatchHit[] = [];
	for (let k = themes; k < topics; k++) {
		if (p[k]! >= LEAST_P)
			hits.push({ topic: k - themes, p: p[k]!, plain: plain && p[k]! >= WAKING_P });
	}
	return hits;
}

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
