import { expect, test } from 'vitest';
import type { Assignment } from '#lib/domain/analysis.ts';
import { countShare } from './share.ts';
import { findTrend } from './trend.ts';

/** `about` of `total` stories in each month are about the bus. */
function tell(months: [month: string, total: number, about: number][]) {
	const stories: { id: string; date: string }[] = [];
	const assignments: Assignment[] = [];
	for (const [month, total, about] of months) {
		for (let i = 0; i < total; i++) {
			const id = `${month}-${i}`;
			stories.push({ id, date: `${month}-15` });
			const themes = [{ id: i < about ? 'bus' : 'rest', weight: 1, reasons: [] }];
			assignments.push({ id, themes, ranked: [] });
		}
	}
	return { stories, assignments };
}

const bus = (months: [string, number, number][]) => {
	const { stories, assignments } = tell(months);
	return findTrend(stories, assignments).themes.find(({ id }) => id === 'bus');
};

test('the Wilson interval agrees with published values', () => {
	const { low, high } = countShare(1, 10);
	expect(low).toBeCloseTo(0.0179, 3);
	expect(high).toBeCloseTo(0.4042, 3);
	expect(countShare(0, 0)).toEqual({ count: 0, of: 0, share: 0, low: 0, high: 1 });
});

test('a clear rise is called rising, its mirror falling, the same share steady', () => {
	expect(
		bus([
			['2026-01', 30, 2],
			['2026-02', 30, 8],
			['2026-03', 30, 16]
		])?.direction
	).toBe('rising');
	expect(
		bus([
			['2026-01', 30, 16],
			['2026-02', 30, 8],
			['2026-03', 30, 2]
		])?.direction
	).toBe('falling');
	expect(
		bus([
			['2026-01', 30, 8],
			['2026-02', 30, 9],
			['2026-03', 30, 8]
		])?.direction
	).toBe('steady');
});

test('below thirty stories nothing is said about direction', () => {
	expect(
		bus([
			['2026-01', 10, 0],
			['2026-02', 10, 9]
		])
	).toMatchObject({ direction: 'unknown', p: null });
});

test('months without stories stay visible', () => {
	const { stories, assignments } = tell([
		['2025-11', 1, 1],
		['2026-02', 1, 0]
	]);
	expect(findTrend(stories, assignments).periods).toEqual([
		'2025-11',
		'2025-12',
		'2026-01',
		'2026-02'
	]);
});

test('a school period runs over New Year', () => {
	const { stories, assignments } = tell([
		['2025-09', 2, 1],
		['2026-01', 2, 1],
		['2026-05', 1, 1],
		['2026-08', 1, 0]
	]);
	expect(findTrend(stories, assignments, 'school').periods).toEqual([
		'2025-2026-1',
		'2025-2026-2',
		'2026-2027-1'
	]);
});

test('stories without a date are left out', () => {
	expect(findTrend([{ id: 'a' }], [{ id: 'a', themes: [], ranked: [] }])).toEqual({
		periods: [],
		themes: []
	});
});
