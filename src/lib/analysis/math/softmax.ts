/**
 * Turn scores into probabilities, in place: exp(score / temperature), divided by their sum. Safe for large scores; an empty
 * array stays empty. O(scores).
 *
 * Source: Bridle 1990, "Probabilistic interpretation of feedforward classification network outputs".
 *
 * @param scores any finite numbers
 * @param temperature above 0; above 1 makes the outcome less sure
 * @returns the same array; 0..1, adding up to 1
 * @example
 * softmax(new Float64Array([0, 0])); // => [0.5, 0.5]
 */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
	let highest = -Infinity;
	for (const score of scores) if (score > highest) highest = score;
	let sum = 0;
	for (let k = 0; k < scores.length; k++) {
		const value = Math.exp(((scores[k] ?? 0) - highest) / temperature);
		scores[k] = value;
		sum += value;
	}
	for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
	return scores;
}
