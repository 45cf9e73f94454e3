import { featuresOf } from './danger-features.ts';
import type { PackedWeights } from './lists/packed-weights.ts';
import { unpackWeights } from './lists/packed-weights.ts';

/** What was learned, and from which log-odds a text is raised. */
export interface DangerModel {
	/** Log-odds of the part that weighs most. */
	weigh: (words: readonly string[]) => number;
	/** For a story. */
	story: number;
	/** For a line: it says so little that it must say it more clearly. */
	line: number;
	/** Below this a story only uses the words of danger: about a film, a toy knife, an illness long ago. */
	harmless: number;
}

/** What the model makes of a text. */
export type Weighed = 'unsafe' | 'harmless' | 'unclear';

/**
 * Log-odds from which a text is raised: chosen so that the rules and the model together raise three to four of a hundred ordinary stories as people
 * tell them (the first three of tests/quality/natural and half of the labelled set), because another writer's may look worse. Of the stories
 * that teach, which were written to be difficult, six (in the page eight) of a hundred are raised when their writer is left out, and four of a hundred lines
 * (tests/quality/measure-danger.ts).
 */
export const RAISED = {
	wide: { story: 0, line: 0.85, harmless: -1 },
	narrow: { story: -0.05, line: 1.3, harmless: -1 }
};
/** A text of fewer words says too little to weigh; the rules still look at it. */
const FEWEST_WORDS = 5;
/** A text of fewer words is a line. */
const STORY_WORDS = 20;
/** Who tells more is judged in parts of the length that was learned from: the longest story of the training is as long. */
const PART = { words: 130, step: 100 };
/** Only Dutch was learned from. In other languages hardly any of these words is used. */
const DUTCH = new Set(
	'de het een en ik is van dat niet in op te mijn mn met voor die ze hij was maar zijn er aan om dan als ook naar wat bij nu ben we wij heb heeft of nog zij haar hem je mij me geen kan zo'.split(
		' '
	)
);
const DUTCH_SHARE = 0.2;

/**
 * The learned half of `danger`: whether a story looks like the stories of people in danger, who mostly do not say so. Logistic regression on
 * what words are made of, fitted by tests/quality/fit-danger.ts.
 *
 * @param words of the whole text, in lower case, without accents and signs
 * @returns unclear for fewer than five words and for another language than Dutch; a line of fewer than twenty is never harmless
 * @example
 * weighWords(['hoi'], { weigh: () => 9, story: 1, line: 2, harmless: -1 }); // => 'unclear'
 */
export function weighWords(words: readonly string[], model: DangerModel): Weighed {
	if (!isWeighable(words)) return 'unclear';
	const odds = model.weigh(words);
	if (isLine(words)) return odds >= model.line ? 'unsafe' : 'unclear';
	if (odds >= model.story) return 'unsafe';
	return odds < model.harmless ? 'harmless' : 'unclear';
}

/**
 * Whether the words are too few for a story.
 *
 * @example
 * isLine(['hoi']); // => true
 */
export function isLine(words: readonly string[]): boolean {
	return words.length < STORY_WORDS;
}

/**
 * Whether the words are enough, and Dutch.
 *
 * @example
 * isWeighable(Array(20).fill('niet')); // => true
 */
export function isWeighable(words: readonly string[]): boolean {
	const dutch = words.filter((word) => DUTCH.has(word)).length;
	return words.length >= FEWEST_WORDS && dutch >= DUTCH_SHARE * words.length;
}

/**
 * @returns a function from words to log-odds: of the part that weighs most
 * @example
 * const nothing = { places: 8, bias: -1, step: 1, levelBits: 0, spread: 1, data: '' };
 * unpackDanger(nothing)(['hoi']); // => -1
 */
export function unpackDanger(packed: PackedWeights): DangerModel['weigh'] {
	let weights: Float32Array | undefined;
	return (words) => {
		weights ??= unpackWeights(packed);
		let highest = -Infinity;
		for (let at = 0; at === 0 || at + PART.words - PART.step < words.length; at += PART.step)
			highest = Math.max(highest, weigh(words.slice(at, at + PART.words), weights));
		return highest + packed.bias;
	};
}

/** Divided by the root of how much there is: a long story is not more dangerous. */
function weigh(words: readonly string[], weights: Float32Array): number {
	const features = featuresOf(words, weights.length);
	let sum = 0;
	for (const place of features) sum += weights[place] ?? 0;
	return sum / Math.sqrt(features.size || 1);
}
