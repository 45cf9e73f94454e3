import { expect, test } from 'vitest';
import { gather } from './bundle.ts';

const count = (bundle: number, strands: ReturnType<typeof gather>) =>
	strands.filter((strand) => strand.bundle === bundle).length;

test('gives a theme as many threads as its share', () => {
	const strands = gather([0.5, 0.25], 0.25);
	expect(count(0, strands)).toBe(36);
	expect(count(1, strands)).toBe(18);
	expect(count(-1, strands)).toBe(18);
});

test('shows the smallest theme with one thread, and none without stories', () => {
	const strands = gather([0.99, 0.0001, 0], 0);
	expect(count(1, strands)).toBe(1);
	expect(count(2, strands)).toBe(0);
});

test('draws nothing when there is nothing to draw', () => {
	expect(gather([], 0)).toEqual([]);
	expect(gather([0, 0], 0)).toEqual([]);
});

test('is the same drawing every time', () => {
	expect(gather([0.4, 0.3, 0.1], 0.2)).toEqual(gather([0.4, 0.3, 0.1], 0.2));
});
