import type { Corpus } from './corpus.ts';
import type { OpenModel } from './open-model.ts';
import type { StoryScores } from './read-story.ts';

/** A topic of the watch list in one story. */
export interface WatchHit {
	topic: number;
	/** Score of its terms plus log odds of its words. */
	strength: number;
	/** How much better its words suit the topic than the next theme or topic; negative when they suit another better. */
	lead: number;
}

/** A topic of the watch list that woke up. */
export interface AwakeTopic {
	topic: number;
	/** Per row of the corpus how surely it is about the topic, 0..1. */
	members: Map<number, number>;
}

// Below this strength a hit is one common word.
const MIN_STRENGTH = 0.9;
// So far behind another theme a topic is a word in passing.
const MIN_LEAD = -9;
// A story wakes a topic up when it says this much about it and nothing else comes near: words that a theme of the codebook
// uses nearly as often are explained by that theme.
const STRONG = 2;
const CLEAR_LEAD = 1.5;
// The strength, and how little it may be behind, at which a story is as likely as not about an awake topic.
const EVEN_STRENGTH = 1.8;
const EVEN_LEAD = -1;
// A topic is only awake because others tell about it: who mentions it at all may be one more.
const LEAST_WEIGHT = 0.15;
// So many strong hits, or this share of all stories, wake a topic up; below it there is no theme, only stories.
const MIN_STORIES = 4;
const MIN_SHARE = 0.015;

// Most stories have no hits and share this list.
const NONE: readonly WatchHit[] = [];

/**
 * The topics of the watch list that a story mentions. O(topics).
 *
 * @param read the scores of the story
 * @returns in the order of the watch list; none for most stories
 * @example
 * const telephones = codebook.watch.findIndex(({ id }) => id === 'telefoon-en-schermen');
 * const hits = findWatchHits(readStory('Zijn telefoon moest in de kluis.', open), open);
 * hits.some(({ topic }) => topic === telephones); // => true
 */
export function findWatchHits(
	read: StoryScores,
	{ themes, topics }: OpenModel
): readonly WatchHit[] {
	const [best, second] = twoHighest(read.bayes);
	let hits = NONE;
	for (let k = themes; k < topics; k++) {
		const own = read.bayes[k]!;
		const strength = own + read.lexicon[k]!;
		const lead = own - (own === best ? second : best);
		if (strength < MIN_STRENGTH || lead < MIN_LEAD) continue;
		hits = [...hits, { topic: k - themes, strength, lead }];
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
	const strong = new Map<number, number>();
	corpus.watch.forEach((hits, row) => {
		if (corpus.kind[row] !== 'experience') return;
		for (const hit of hits) {
			const own = members.get(hit.topic) ?? new Map<number, number>();
			members.set(hit.topic, own.set(row, weightOf(hit)));
			if (hit.lead >= CLEAR_LEAD && hit.strength >= STRONG)
				strong.set(hit.topic, (strong.get(hit.topic) ?? 0) + 1);
		}
	});
	const needed = Math.max(MIN_STORIES, Math.ceil(MIN_SHARE * corpus.stories.length));
	return [...members]
		.filter(([topic]) => (strong.get(topic) ?? 0) >= (wasAwake(topic) ? MIN_STORIES : needed))
		.sort(([a], [b]) => a - b)
		.map(([topic, own]) => ({ topic, members: own }));
}

function weightOf({ strength, lead }: WatchHit): number {
	const certainty = Math.min(strength - EVEN_STRENGTH, lead - EVEN_LEAD);
	return Math.max(LEAST_WEIGHT, 1 / (1 + Math.exp(-certainty)));
}

function twoHighest(values: Float64Array): [best: number, second: number] {
	let best = -Infinity;
	let second = -Infinity;
	for (const value of values) {
		if (value > best) [best, second] = [value, best];
		else if (value > second) second = value;
	}
	return [best, second];
}
