import type { OpenModel } from './open-model.ts';
import type { ReadStory } from './read-story.ts';
import { softmax } from './softmax.ts';
import type { Word } from './words.ts';

/** What is said about one story before people and other stories are heard. */
export interface Verdict {
	/** Probability per theme of the codebook; they add up to 1. */
	p: Float64Array;
	noise: boolean;
}

// Two words cannot tell an experience.
const MIN_CONTENT = 3;
// Share of the words of an ordinary story that the teaching texts never use.
const USUAL_STRANGE = 0.15;

/** Add the sources of evidence up: one number per theme, higher is likelier. */
export function combine(story: ReadStory, { settings, themes }: OpenModel): Float64Array {
	const scores = new Float64Array(themes);
	for (let k = 0; k < themes; k++) {
		scores[k] =
			settings.lexicon * story.lexicon[k]! +
			settings.logistic * story.logistic[k]! +
			settings.bayes * story.bayes[k]!;
	}
	return scores;
}

/** Probability per theme and whether the text is an experience at all. */
export function judge(story: ReadStory, model: OpenModel): Verdict {
	return {
		p: softmax(combine(story, model), model.settings.temperature),
		noise: isNoise(story, model)
	};
}

/**
 * Is this no experience with school at all? Either too short for anything known, or its words resemble the lines that are
 * off topic, the teaching texts do not know them, and no theme is near. Weights by hand: eight stories are no training set.
 *
 * @param isShared does the word occur in other stories? Then it is a subject here, however strange to the teaching texts
 */
export function isNoise(
	story: ReadStory,
	{ settings, model }: OpenModel,
	isShared: (word: Word) => boolean = () => false
): boolean {
	const { content } = story;
	if (model.codebook.themes.length === 0) return content.length < MIN_CONTENT;
	// A codebook that does not say what is off topic knows too few words to call anything noise.
	if (model.codebook.offTopic.length === 0) return content.length === 0 && story.hits.length === 0;
	const known = content.filter((word) => word.squares > 0 || isShared(word)).length;
	if (story.hits.length === 0 && known < Math.min(MIN_CONTENT, content.length + 1)) return true;
	const strange = content.filter((word) => word.unknown && !isShared(word)).length;
	// Drawn to what is usual, so that one strange word in a short text does not decide.
	const share = (strange + USUAL_STRANGE * 5) / (content.length + 5);
	const nearest = 0.25 * Math.max(...story.lexicon) + 0.5 * (Math.max(...story.logistic) - 1);
	return story.offTopic + 4 * (share - USUAL_STRANGE) - nearest > settings.noiseAbove;
}

/** Numbers of the themes from likely to unlikely; equal ones in the order of the codebook. */
export function rank(p: Float64Array): number[] {
	return Array.from(p.keys()).sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0) || a - b);
}
