import { expect, test } from 'vitest';
import { seeded, smoothPath, wander } from './thread.ts';

test('draws the same line for the same seed, on the server and in the browser', () => {
	const hand = { seed: 4, sway: 3, every: 50 };
	expect(wander([0, 0], [400, 0], hand)).toEqual(wander([0, 0], [400, 0], hand));
	expect(wander([0, 0], [400, 0], hand)).not.toEqual(
		wander([0, 0], [400, 0], { ...hand, seed: 5 })
	);
});

test('begins and ends exactly where it is told and strays no further than the sway', () => {
	const points = wander([10, 20], [10, 620], { seed: 9, sway: 4, every: 40 });
	expect(points[0]).toEqual([10, 20]);
	expect(points.at(-1)).toEqual([10, 620]);
	for (const [x] of points) expect(Math.abs(x - 10)).toBeLessThanOrEqual(4);
	expect(points.map(([, y]) => y)).toEqual(points.map(([, y]) => y).toSorted((a, b) => a - b));
});

test('makes one curve per stretch between two points', () => {
	expect(smoothPath([])).toBe('');
	expect(smoothPath([[1, 2]])).toBe('M1 2');
	expect(
		smoothPath([
			[0, 0],
			[6, 0],
			[12, 0]
		])
	).toBe('M0 0C1 0 4 0 6 0C8 0 11 0 12 0');
});

test('gives numbers from zero up to one that do not repeat at once', () => {
	const next = seeded(1);
	const numbers = Array.from({ length: 500 }, () => next());
	expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...numbers)).toBeLessThan(1);
	expect(new Set(numbers).size).toBeGreaterThan(490);
});
