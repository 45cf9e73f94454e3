import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWeights, unpackWeights } from './packed-weights.ts';

test('every place that was put in comes back with its sign, and no other', () => {
	const weights = fc.dictionary(
		fc.integer({ min: 0, max: 1023 }).map(String),
		fc.double({ min: 0.1, max: 9, noNaN: true })
	);
	fc.assert(
		fc.property(
			weights,
			fc.boolean(),
			fc.integer({ min: 0, max: 4 }),
			(found, below, levelBits) => {
				const put = new Map(
					Object.entries(found).map(([place, size]) => [Number(place), below ? -size : size])
				);
				const back = unpackWeights(
					packWeights(put, { places: 1024, bias: 0.5, step: 0.1, levelBits })
				);
				expect(Array.from(back.keys()).filter((place) => back[place])).toEqual(
					[...put.keys()].sort((one, other) => one - other)
				);
				for (const [place, weight] of put)
					expect(Math.sign(back[place] ?? 0)).toBe(Math.sign(weight));
			}
		)
	);
});

test('a weight is at most half a step off; what is less than that is left out', () => {
	const put = new Map([0.4, 1, 1.3, 2.2, 2.9, 4].map((size, at) => [at * 40, size]));
	const back = unpackWeights(packWeights(put, { places: 256, bias: 0, step: 1, levelBits: 2 }));
	for (const [place, weight] of put)
		expect(Math.abs((back[place] ?? 0) - weight)).toBeLessThanOrEqual(0.5);
	expect(back[0]).toBe(0);
});
