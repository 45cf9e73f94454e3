import { featuresOf, PLACES } from './danger-features.ts';
import { DANGER_WEIGHTS } from './lists/danger-weights.ts';
import type { PackedWeights } from './lists/packed-weights.ts';
import { unpackWeights } from './lists/packed-weights.ts';

/**
 * Log-odds from which a text is raised: chosen so that the rules and the model together raise about three of a hundred ordinary stories of a
 * writer who was left out of the training (tests/quality/measure-danger.ts), because another writer's ordinary stories may look worse.
 */
const RAISED = 1.7;
/** A text of fewer words says too little to weigh; the rules still look at it. */
const FEWEST_WORDS = 20;
/** Who tells more is judged in parts of the length that was learned from: the longest story of the training is as long. */
const PART = { words: 130, step: 100 };
/** Only Dutch was learned from. In other languages hardly any of these words is used. */
const DUTCH = new Set(
	'de het een en ik is van dat niet in op te mijn mn met voor die ze hij was maar zijn er aan om dan als ook naar wat bij nu ben we wij heb heeft of nog zij haar hem je mij me geen kan zo'.split(
		' '
	)
);
const DUTCH_SHARE = 0.2;

const weighed = unpackDanger(DANGER_WEIGHTS);

/**
 * The learned half of `danger`: how much a story looks like the stories of people in danger, who mostly do not say so. Logistic regression on
 * what words are made of, fitted by tests/quality/fit-danger.ts.
 *
 * @param words of the whole text, in lower case, without accents and signs
 * @returns whether it is raised; never for fewer than twenty words or for another language than Dutch
 * @example
 * soundsUnsafe(['hoi']); // => false
 */
export function soundsUnsafe(words: readonly string[]): boolean {
	return isRaised(words, weighed);
}

/**
 * The same with other weights.
 *
 * @param weigh made by `unpackDanger`
 * @example
 * isRaised(['hoi'], () => 9); // => false
 */
export function isRaised(words: readonly string[], weigh: typeof weighed): boolean {
	return isWeighable(words) && weigh(words) >= RAISED;
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
 * unpackDanger({ bias: -1, step: 1, data: '' })(['hoi']); // => -1
 */
export function unpackDanger(packed: PackedWeights): (words: readonly string[]) => number {
	let weights: Float32Array | undefined;
	return (words) => {
		weights ??= unpackWeights(packed, PLACES);
		let highest = -Infinity;
		for (let at = 0; at === 0 || at + PART.words - PART.step < words.length; at += PART.step)
			highest = Math.max(highest, weigh(words.slice(at, at + PART.words), weights));
		return highest + packed.bias;
	};
}

/** What is known counts, divided by the root of how much that is: a long story is not more dangerous. */
function weigh(words: readonly string[], weights: Float32Array): number {
	let sum = 0;
	let known = 0;
	for (const place of featuresOf(words)) {
		const weight = weights[place] ?? 0;
		if (weight === 0) continue;
		sum += weight;
		known++;
	}
	return sum / Math.sqrt(known || 1);
}
