import { combine } from './decide.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import type { ReadStory } from './read-story.ts';
import { softmax } from '#lib/analysis/math/softmax.ts';

/** A topic of the watch list in one story. */
export interface WatchHit {
	topic: number;
	/** How surely the story is about it, 0..1, with all themes and topics side by side. */
	p: number;
	/** Does it plainly say so? Then it helps to wake the topic up. */
	plain: boolean;
}

// Topics are taught by fewer texts than themes and would hardly ever come first: log odds added to theirs.
const LIFT = 3.5;
// A story is about an awake topic from this probability on.
const LEAST_P = 0.15;
// A story helps to wake a topic up from this probability on, when nothing is likelier, and from this score on: in a text that says
// little about anything the likeliest topic is chance.
const WAKING_P = 0.35;
const WAKING_SCORE = -2.25;
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
