import type { FeatureWeights } from './model/feature-space.ts';

/** The weights of the model and of its decisions. Chosen on half of the labelled stories; see docs/QUALITY.md. */
export interface Settings {
	/** Weight of character n-grams beside stems. */
	gramWeight: number;
	/** Weight of small words (pronouns, time, modals) and of pairs of words that follow each other. */
	smallWeight: number;
	pairWeight: number;
	logisticL2: number;
	/** The same for telling an experience from what is none: few lines teach that. */
	offTopicL2: number;
	logisticRounds: number;
	/** How much each source of evidence counts. */
	lexicon: number;
	logistic: number;
	/** The same for a codebook of few examples: there the terms know more. */
	logisticThin: number;
	temperature: number;
	/** A second theme is given from this share of the first one's probability, and from this probability. */
	secondShare: number;
	secondFloor: number;
	/** Below this probability of the first theme a person should look. */
	doubtBelow: number;
	/** Above this log odds of being no experience a story is noise. */
	noiseAbove: number;
	/** A decision of a person teaches as much as this many example sentences. */
	decisionWeight: number;
	/** The same for a whole story in the codebook; it teaches the theme it stands under only. */
	storyWeight: number;
}

export const SETTINGS: Settings = {
	gramWeight: 0.4,
	smallWeight: 1,
	pairWeight: 0.8,
	logisticL2: 5e-5,
	offTopicL2: 2e-4,
	logisticRounds: 8,
	lexicon: 0.6,
	logistic: 4,
	logisticThin: 0.7,
	temperature: 1.9,
	secondShare: 0.5,
	secondFloor: 0.15,
	doubtBelow: 0.3,
	noiseAbove: -0.5,
	// Stories of people and of the codebook are of the same kind. Chosen on the even stories: 3 and 6 teach the same, 1 less.
	decisionWeight: 3,
	storyWeight: 3
};

/**
 * How much each kind of feature counts.
 *
 * @example
 * weightsOf({ ...SETTINGS, gramWeight: 0.5, smallWeight: 1, pairWeight: 1 }); // => { gram: 0.5, small: 1, pair: 1 }
 */
export function weightsOf({ gramWeight, smallWeight, pairWeight }: Settings): FeatureWeights {
	return { gram: gramWeight, small: smallWeight, pair: pairWeight };
}

/** What makes a text no experience at all. By hand: eight stories are no training set. */
export const NOISE = {
	/** Two words cannot tell an experience. */
	leastWords: 3,
	/** Share of the words of an ordinary story that the teaching texts never use. */
	usualStrange: 0.12,
	/** So many ordinary words are added to a text, so that one strange word in a short one does not decide. */
	addedWords: 5,
	/** How much the share of strange words counts. */
	strange: 4,
	/** How much the nearest theme counts, by its terms and by logistic regression (1 is what any text reaches). */
	lexicon: 0.25,
	logistic: 0.3,
	usualLogistic: 1
} as const;

/** When and how much the stories together teach the words of their themes: see `assigning/listen.ts`. */
export const LISTENING = {
	/**
	 * For a codebook of few examples and for another. To one of many a corpus adds little and may pull it away (measured: it
	 * costs points on 250 stories at any strength).
	 */
	strengthThin: 0.5,
	strengthRich: 0.05,
	leastStoriesThin: 200,
	leastStoriesRich: 3_000
} as const;
