import { hashWord } from './hashed-set.ts';

/** Number of weights; a power of two. */
export const MODEL_SIZE = 8192;

/** Log-odds below which a word of some length is hardly ever a name: the list of ordinary words leaves it out. */
export const SURELY_DUTCH = -1.8;
/** Log-odds above which a listed name is one although the list of ordinary words seems to hold it. */
export const SURELY_NAME = 1;
/** Shorter words are all listed. */
export const UNLISTED_LENGTH = 6;

/**
 * The pieces of a word that the model weighs: every run of two to four letters, with the edges, and the length.
 *
 * @param word in lower case
 * @returns indexes below `MODEL_SIZE`
 * @example
 * pieces('an').length; // => 7
 */
export function pieces(word: string): number[] {
	const edged = `^${word}$`;
	const found = [hashWord(`length ${Math.min(word.length, 16)}`) & (MODEL_SIZE - 1)];
	for (let size = 2; size <= 4; size++)
		for (let i = 0; i + size <= edged.length; i++)
			found.push(hashWord(edged.slice(i, i + size)) & (MODEL_SIZE - 1));
	return found;
}

/** Signs for the weights from -45 to 45: one sign a weight presses smaller than base64, which spreads it over two. */
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
	.filter((sign) => !/["'\\]/.test(sign))
	.join('');
const MIDDLE = 45;
/** A rarer weight is a sign of its own, this far up. */
const RARE = 0x400;

/**
 * How much a word looks like a name rather than a Dutch word: logistic regression on pieces of words, trained on the word lists.
 *
 * @param data `MODEL_SIZE` signs of `packModel`, 20 to one unit of log-odds
 * @returns a function from a word in lower case to log-odds; above 0 is more like a name
 * @example
 * unpackModel(packModel(new Int8Array(8192).fill(20)))('an'); // => 7
 */
export function unpackModel(data: string): (word: string) => number {
	let weights: Int8Array | undefined;
	return (word) => {
		weights ??= Int8Array.from(data, weightOf);
		let sum = 0;
		for (const piece of pieces(word)) sum += weights[piece] ?? 0;
		return sum / 20;
	};
}

/**
 * The maker of what `unpackModel` reads; only the generator of the lists uses it.
 *
 * @param weights `MODEL_SIZE` of them, 20 to one unit of log-odds
 * @returns one sign per weight
 * @example
 * packModel(Int8Array.of(0, 1)).length; // => 2
 */
export function packModel(weights: Int8Array): string {
	return Array.from(
		weights,
		(weight) => SIGNS[weight + MIDDLE] ?? String.fromCharCode(RARE + weight)
	).join('');
}

function weightOf(sign: string): number {
	const at = SIGNS.indexOf(sign);
	return at < 0 ? sign.charCodeAt(0) - RARE : at - MIDDLE;
}
