import type { OpenModel } from './open-model.ts';
import type { ReadStory } from './read-story.ts';
import { NOISE } from './settings.ts';
import { softmax } from './softmax.ts';
import type { Word } from './words.ts';

/** What is said about one story before people and other stories are heard. */
export interface Verdict {
	/** Probability per theme of the codebook; they add up to 1. */
	p: Float64Array;
	noise: boolean;
}

/** The sources of evidence for a theme added up: higher is likelier. */
export function combine(story: ReadStory, theme: number, { settings }: OpenModel): number {
	return (
		settings.lexicon * story.lexicon[theme]! +
		settings.logistic * story.logistic[theme]! +
		settings.bayes * story.bayes[theme]!
	);
}

/** Probability per theme and whether the text is an experience at all. */
export function judge(story: ReadStory, model: OpenModel): Verdict {
	const scores = story.logistic.map((_, theme) => combine(story, theme, model));
	return {
		p: softmax(scores, model.settings.temperature),
		noise: isNoise(story, model)
	};
}

/**
 * Is this no experience with school at all? Either too short for anything known, or its words resemble the lines that are
 * off topic, the teaching texts do not know them, and no theme is near.
 *
 * @param isShared does the word occur in other stories? Then it is a subject here, however strange to the teaching texts
 */
export function isNoise(
	story: ReadStory,
	{ settings, model }: OpenModel,
	isShared: (word: Word) => boolean = () => false
): boolean {
	const { content, hits } = story;
	if (model.codebook.themes.length === 0) return content.length < NOISE.leastWords;
	// A codebook that does not say what is off topic knows too few words to call anything noise.
	if (model.codebook.offTopic.length === 0) return content.length === 0 && hits.length === 0;
	let known = 0;
	let strange = 0;
	for (const word of content) {
		const shared = isShared(word);
		if (word.squares > 0 || shared) known++;
		if (word.unknown && !shared) strange++;
	}
	if (hits.length === 0 && known < Math.min(NOISE.leastWords, content.length + 1)) return true;
	const { usualStrange, addedWords, usualLogistic } = NOISE;
	const share = (strange + usualStrange * addedWords) / (content.length + addedWords);
	const nearest =
		NOISE.lexicon * highest(story.lexicon) +
		NOISE.logistic * (highest(story.logistic) - usualLogistic);
	return story.offTopic + NOISE.strange * (share - usualStrange) - nearest > settings.noiseAbove;
}

/** Numbers of the likeliest themes, `count` of them; equal ones in the order of the codebook. O(themes * count). */
export function rank(p: Float64Array, count: number): number[] {
	const best: number[] = [];
	for (let theme = 0; theme < p.length; theme++) {
		let at = best.length;
		while (at > 0 && p[theme]! > p[best[at - 1]!]!) at--;
		if (at >= count) continue;
		if (best.length === count) best.pop();
		best.splice(at, 0, theme);
	}
	return best;
}

function highest(values: Float64Array): number {
	let most = -Infinity;
	for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
	return most;
}
