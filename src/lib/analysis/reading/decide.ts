import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import type { ReadStory } from './read-story.ts';
import { NOISE } from '#lib/analysis/settings.ts';
import { softmax } from '#lib/analysis/math/softmax.ts';
import type { Word } from '#lib/analysis/model/words.ts';

/** What is said about one story before people and other stories are heard. */
export interface Verdict {
	/** Probability per theme of the codebook; they add up to 1. */
	p: Float64Array;
	noise: boolean;
}

/**
 * The sources of evidence for a theme added up: a weighted sum of log odds, any number, higher is likelier.
 *
 * @param theme number of the theme in the codebook; topics of the watch list come behind the themes
 * @example
 * const story = readStory('De taxi kwam weer niet.', open);
 * const numberOf = (id) => codebook.themes.findIndex((theme) => theme.id === id);
 * combine(story, numberOf('vervoer'), open) > combine(story, numberOf('pesten'), open); // => true
 */
export function combine(story: ReadStory, theme: number, { settings }: OpenModel): number {
	return settings.lexicon * story.lexicon[theme]! + settings.logistic * story.logistic[theme]!;
}

/**
 * What a story is about, by itself: the probability of each theme, and whether it is an experience at all. O(themes).
 *
 * @example
 * judge(readStory('Koop nu goedkope horloges op onze website.', open), open).noise; // => true
 */
export function judge(story: ReadStory, model: OpenModel): Verdict {
	const scores = Float64Array.from({ length: model.themes }, (_, theme) =>
		combine(story, theme, model)
	);
	return {
		p: softmax(scores, model.settings.temperature),
		noise: isNoise(story, model)
	};
}

/**
 * Is this no experience with school at all? Either too short for anything known, or its words resemble the lines that are
 * off topic, the teaching texts do not know them, and no theme is near.
 * O(words).
 *
 * @param isShared does the word occur in other stories? Then it is a subject here, however strange to the teaching texts
 * @example
 * isNoise(readStory('asdf qwer zxcv', open), open); // => true
 */
export function isNoise(
	story: ReadStory,
	{ settings, themes, model }: OpenModel,
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
		NOISE.lexicon * highest(story.lexicon, story.lexicon.length) +
		NOISE.logistic * (highest(story.logistic, themes) - usualLogistic);
	return story.offTopic + NOISE.strange * (share - usualStrange) - nearest > settings.noiseAbove;
}

/**
 * Numbers of the likeliest themes, likeliest first; equal ones in the order of the codebook. O(themes * count).
 *
 * @param p probability per theme
 * @param count how many are wanted; fewer when there are fewer themes
 * @example
 * rank(Float64Array.of(0.2, 0.5, 0.3), 2); // => [1, 2]
 */
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

function highest(values: Float64Array, count: number): number {
	let most = -Infinity;
	for (let i = 0; i < count; i++) if (values[i]! > most) most = values[i]!;
	return most;
}
