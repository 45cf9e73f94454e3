import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TRIAD_CHOICES } from './triad-choices.ts';
import { CORNERS, MIDDLE, nearestChoice, placeOf, sharesAt } from './triad.ts';

test('a corner is all of one, the middle a third of each', () => {
	expect(sharesAt(CORNERS.heard)).toEqual({ heard: 100, seen: 0, helped: 0 });
	expect(sharesAt(CORNERS.seen)).toEqual({ heard: 0, seen: 100, helped: 0 });
	expect(sharesAt(CORNERS.helped)).toEqual({ heard: 0, seen: 0, helped: 100 });
	expect(Object.values(sharesAt(MIDDLE)).sort()).toEqual([33, 33, 34]);
});

test('wherever somebody taps, also beside the triangle, the shares are whole and together 100', () => {
	const place = fc.record({ x: fc.double(OPEN), y: fc.double(OPEN) });
	fc.assert(
		fc.property(place, (tapped) => {
			const shares = Object.values(sharesAt(tapped));
			expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
			for (const share of shares) {
				expect(Number.isInteger(share) && share >= 0 && share <= 100).toBe(true);
			}
		})
	);
});
const OPEN = { min: -500, max: 900, noNaN: true, noDefaultInfinity: true };

test('shares come back where they were put', () => {
	for (const shares of Object.values(TRIAD_CHOICES)) {
		expect(sharesAt(placeOf(shares))).toEqual(shares);
	}
});

test('every choice of the list is nearest to itself', () => {
	for (const [name, shares] of Object.entries(TRIAD_CHOICES)) {
		expect(nearestChoice(shares)).toBe(name);
	}
	expect(nearestChoice({ heard: 100, seen: 0, helped: 0 })).toBe('heard');
});
