import type { Corpus } from './corpus.ts';
import type { OpenModel } from './open-model.ts';
import type { StoryScores } from './read-story.ts';

/** A topic of the watch list in one story. */
export interface WatchHit {
	topic: number;
	/** Score of its terms plus log odds of its words. */
	strength: number;
	/** How many themes and topics the words of the story suit better. */
	behind: number;
}

/** A topic of the watch list that woke up. */
export interface AwakeTopic {
	topic: number;
	/** Strength per row of the corpus. */
	members: Map<number, number>;
}

// Below this strength a hit is one common word.
const MIN_STRENGTH = 1.2;
// A hit that counts towards waking up.
const STRONG = 2;
const MOST_BEHIND = 1;
// So many strong hits, or this share of all stories, wake a topic up; below it there is no theme, only stories.
const MIN_STORIES = 4;
const MIN_SHARE = 0.015;

// Most stories have no hits and share this list.
const NONE: readonly WatchHit[] = [];

/** The topics of the watch list that the words of a story suit better than nearly all themes. */
export function findWatchHits(
	read: StoryScores,
	{ themes, topics }: OpenModel
): readonly WatchHit[] {
	let hits = NONE;
	for (let k = themes; k < topics; k++) {
		const own = read.bayes[k]!;
		const strength = own + read.lexicon[k]!;
		if (strength < MIN_STRENGTH) continue;
		let behind = 0;
		for (const other of read.bayes) if (other > own) behind++;
		if (behind <= MOST_BEHIND) hits = [...hits, { topic: k - themes, strength, behind }];
	}
	return hits;
}

/**
 * Wake the topics of the watch list that enough stories are about.
 *
 * @param wasAwake was a topic a theme last time? Then it stays one while the least number of stories is about it, also when
 * that is a smaller share now
 * @returns topics in the order of the watch list, each with the stories that mention it
 */
export function wakeTopics(
	corpus: Corpus,
	wasAwake: (topic: number) => boolean = () => false
): AwakeTopic[] {
	const members = new Map<number, Map<number, number>>();
	const strong = new Map<number, number>();
	corpus.watch.forEach((hits, row) => {
		if (corpus.kind[row] !== 'experience') return;
		for (const { topic, strength, behind } of hits) {
			const own = members.get(topic) ?? new Map<number, number>();
			members.set(topic, own.set(row, strength));
			if (behind === 0 && strength >= STRONG) strong.set(topic, (strong.get(topic) ?? 0) + 1);
		}
	});
	const needed = Math.max(MIN_STORIES, Math.ceil(MIN_SHARE * corpus.stories.length));
	return [...members]
		.filter(([topic]) => (strong.get(topic) ?? 0) >= (wasAwake(topic) ? MIN_STORIES : needed))
		.sort(([a], [b]) => a - b)
		.map(([topic, own]) => ({ topic, members: own }));
}
