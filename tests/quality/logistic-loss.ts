/** An example to learn from. */
export interface Row {
	/** Of its features, each once. */
	places: Int32Array;
	/** What its sum is multiplied by. */
	scale: number;
	/** Whether the sum should be high. */
	wanted: boolean;
	/** How much it counts. */
	weight: number;
}

/**
 * Of logistic regression with shrinkage: the loss and its slope, for `minimise`. What is learned is a weight for every place, and last what is
 * added to every sum.
 *
 * @param freedom how freely each place may weigh; `free` how freely all of them
 */
export function lossOf(rows: readonly Row[], freedom: Float64Array, free: number) {
	const last = freedom.length;
	return (learned: Float64Array, slope: Float64Array): number => {
		let loss = 0;
		for (let place = 0; place < last; place++) {
			slope[place] = learned[place] ?? 0;
			loss += (learned[place] ?? 0) ** 2 / 2;
		}
		slope[last] = 0;
		for (const { places, scale, wanted, weight } of rows) {
			let sum = 0;
			for (const place of places) sum += (freedom[place] ?? 0) * (learned[place] ?? 0);
			const side = wanted ? 1 : -1;
			const margin = side * (sum * scale + (learned[last] ?? 0));
			// Of a large sum the exponent would be too large to write.
			loss += free * weight * (Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin))));
			const pull = (-side * free * weight) / (1 + Math.exp(margin));
			slope[last] = (slope[last] ?? 0) + pull;
			for (const place of places)
				slope[place] = (slope[place] ?? 0) + pull * scale * (freedom[place] ?? 0);
		}
		return loss;
	};
}
