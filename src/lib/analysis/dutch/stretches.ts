import type { Places } from './tokens.ts';

/**
 * Prepare to ask how much the words in a stretch of a text weigh together: running sums, then two binary searches.
 * O(words) once, then O(log words) each time.
 *
 * @param tokens where the words are
 * @param weights one per word
 * @returns sum of the weights of the words that lie wholly between two offsets, the end exclusive
 * @example
 * const weigh = weighStretches(findTokens('de taxi'), Float64Array.of(1, 5));
 * weigh(3, 7); // => 5
 */
export function weighStretches(
	tokens: Places,
	weights: Float64Array
): (start: number, end: number) => number {
	const sums = new Float64Array(tokens.length + 1);
	for (let i = 0; i < tokens.length; i++) sums[i + 1] = sums[i]! + weights[i]!;
	return (start, end) => {
		const from = firstAtLeast(tokens.start, tokens.length, start);
		const to = firstAtLeast(tokens.end, tokens.length, end + 1);
		return to > from ? sums[to]! - sums[from]! : 0;
	};
}

/** Position of the first value that is at least the bound; values ascend. */
function firstAtLeast(values: ArrayLike<number>, length: number, bound: number): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle]! < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
