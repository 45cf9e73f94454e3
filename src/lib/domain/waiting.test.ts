import { expect, test } from 'vitest';
import { lastDayOf, warnFrom, workingDaysBetween } from './waiting.ts';

test.each([
	['2026-11-22', 30, '2026-12-22'],
	['2026-12-20', 30, '2027-01-19'],
	['2028-02-27', 7, '2028-03-05'],
	// Across the night in which the clock goes back.
	['2026-10-20', 14, '2026-11-03']
])('waiting since %s, kept %d days: the last is %s', (since, days, last) => {
	expect(lastDayOf(since, days)).toBe(last);
});

test('the warning comes when a third of the time is left, also where that time is short', () => {
	expect(warnFrom('2026-11-01', 30)).toBe('2026-11-21');
	expect(warnFrom('2026-11-01', 7)).toBe('2026-11-05');
	for (let days = 7; days <= 30; days++)
		expect(
			Date.parse(lastDayOf('2026-11-01', days)) - Date.parse(warnFrom('2026-11-01', days))
		).toBeGreaterThanOrEqual(2 * 86_400_000);
});

test.each([
	['2026-11-20', '2026-11-20', 0],
	['2026-11-20', '2026-11-22', 0],
	['2026-11-20', '2026-11-23', 1],
	['2026-11-20', '2026-11-24', 2],
	['2026-11-16', '2026-11-23', 5],
	['2026-11-23', '2026-11-20', 0]
])('S3: from %s to %s is %d working days', (since, until, days) => {
	expect(workingDaysBetween(since, until)).toBe(days);
});
