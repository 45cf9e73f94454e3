import { expect, test } from 'vitest';
import { findAgreementSteps, findLearningGain } from './learning-gain.ts';

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

test('agreement is counted in whole stretches: to 25, 50, 100 and 200, and all after that', () => {
	const stories = [
		...checked('2026-03-01', 25, 10),
		...checked('2026-03-02', 25, 15),
		...checked('2026-03-03', 50, 40),
		...checked('2026-03-04', 100, 90),
		...checked('2026-03-05', 25, 24)
	];
	const steps = [
		{ from: 1, to: 25, agreed: 10 },
		{ from: 26, to: 50, agreed: 15 },
		{ from: 51, to: 100, agreed: 40 },
		{ from: 101, to: 200, agreed: 90 },
		{ from: 201, to: 225, agreed: 24 }
	];
	expect(findAgreementSteps(stories)).toEqual(steps);
	expect(findAgreementSteps(stories.slice(0, 224))).toEqual(steps.slice(0, 4));
	expect(findAgreementSteps(stories.slice(0, 99))).toEqual(steps.slice(0, 2));
	expect(findAgreementSteps(stories.slice(0, 25))).toEqual(steps.slice(0, 1));
	expect(findAgreementSteps(stories.slice(0, 24))).toEqual([]);
});
