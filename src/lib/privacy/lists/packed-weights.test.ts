import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWeights, unpackWeights } from './packed-weights.ts';

test('every place that was put in comes back with its sign, and no other', () => {
	const weights = fc.dictionary(
		fc.integer({ min: 0, max: 999 }).map(String),
		fc.double({ min: 0.1, max: 9, noNaN: true })
	);
	fc.assert(
		fc.property(weights, fc.boolean(), (found, below) => {
			const put = new Map(
				Object.entries(found).map(([place, size]) => [Number(place), below ? -size : size])
			);
			const back = unpackWeights(packWeights(put, 0.5), 1000);
			expect(Array.from(back.keys()).filter((place) => back[place])).toEqual(
				[...put.keys()].sort((one, other) => one - other)
			);
			for (const [place, weight] of put)
				expect(Math.sign(back[place] ?? 0)).toBe(Math.sign(weight));
		})
	);
});

test('a weight is at most half a step off, from one step up to four', () => {
	const put = new Map([1, 1.3, 2.2, 2.9, 4].map((size, at) => [at * 40, size]));
	const back = unpackWeights(packWeights(put, 0), 200);
	for (const [place, weight] of put)
		expect(Math.abs((back[place] ?? 0) - weight)).toBeLessThanOrEqual(0.5);
});
