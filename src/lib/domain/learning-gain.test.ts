import { expect, test } from 'vitest';
import { findLearningGain } from './learning-gain.ts';

const checked = (day: string, count: number, right: number) =>
	Array.from({ length: count }, (_, i) => ({ checkedOn: day, agreed: i < right }));

test('the last thirty stories are compared with the first thirty', () => {
	const stories = [
		...checked('2026-03-01', 30, 15),
		...checked('2026-03-20', 11, 2),
		...checked('2026-04-01', 30, 26)
	];
	expect(findLearningGain(stories)).toEqual({ of: 30, before: 15, after: 26, better: true });
});

test('a small gain, and a loss, are no gain beyond chance', () => {
	const gain = (before: number, after: number) =>
		findLearningGain([...checked('2026-03-01', 30, before), ...checked('2026-04-01', 30, after)]);
	expect(gain(18, 22)?.better).toBe(false);
	expect(gain(26, 15)?.better).toBe(false);
	expect(gain(30, 30)?.better).toBe(false);
});

test('below sixty stories, or when both thirties share a day, nothing is said', () => {
	expect(findLearningGain([])).toBeNull();
	const first = checked('2026-03-01', 30, 10);
	expect(findLearningGain([...first, ...checked('2026-04-01', 29, 29)])).toBeNull();
	expect(findLearningGain([...first, ...checked('2026-03-01', 30, 29)])).toBeNull();
});
