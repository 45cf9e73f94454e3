import { expect, test } from 'vitest';
import { periodDays, periodOf, periodsBetween } from './period.ts';

test('a half school year starts in August and in February', () => {
	expect(periodOf('2026-08-01')).toBe('2026-2027-1');
	expect(periodOf('2027-01-31')).toBe('2026-2027-1');
	expect(periodOf('2027-02-01')).toBe('2026-2027-2');
	expect(periodOf('2027-07-31')).toBe('2026-2027-2');
	expect(() => periodOf('vandaag')).toThrow(RangeError);
});

test('its first and last day lie in it, and the days around it do not', () => {
	for (const period of ['2026-2027-1', '2026-2027-2']) {
		const { first, last } = periodDays(period);
		expect([periodOf(first), periodOf(last)]).toEqual([period, period]);
		for (const [day, step] of [[first, -1] as const, [last, 1] as const]) {
			const beside = new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
			expect(periodOf(beside)).not.toBe(period);
		}
	}
	expect(() => periodDays('2026-2028-1')).toThrow(RangeError);
});

test('periods follow each other without a gap, the newest first', () => {
	expect(periodsBetween('2025-12-31', '2027-02-01')).toEqual([
		...['2026-2027-2', '2026-2027-1', '2025-2026-2', '2025-2026-1']
	]);
	expect(periodsBetween('2026-09-01', '2026-10-01')).toEqual(['2026-2027-1']);
	expect(periodsBetween('2027-09-01', '2026-10-01')).toEqual([]);
});
