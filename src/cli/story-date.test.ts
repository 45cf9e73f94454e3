import { describe, expect, it } from 'vitest';
import { parseStoryDate } from './story-date.ts';

describe('parseStoryDate', () => {
	it.each([
		['2026-03-31', '2026-03-31'],
		['2026-03-31T23:59:00Z', '2026-03-31'],
		[' 1-4-2026 ', '2026-04-01'],
		['01/04/2026 12:30', '2026-04-01'],
		['29.2.2024', '2024-02-29'],
		[new Date(Date.UTC(2026, 2, 31, 18)), '2026-03-31']
	])('reads %s', (cell, day) => {
		expect(parseStoryDate(cell)).toBe(day);
	});

	it.each([
		'',
		null,
		undefined,
		'maart',
		'31-2-2026',
		'2026-13-01',
		'3-4-26',
		46112,
		new Date(NaN)
	])('knows no day in %s', (cell) => {
		expect(parseStoryDate(cell)).toBeUndefined();
	});
});
