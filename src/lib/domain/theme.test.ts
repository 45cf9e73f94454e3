import { expect, test } from 'vitest';
import { monthsBetween } from './theme.ts';

test('months go on over the end of a year', () => {
	expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});

test('one month is one month, and nothing comes after the last', () => {
	expect(monthsBetween('2026-05', '2026-05')).toEqual(['2026-05']);
	expect(monthsBetween('2026-06', '2026-05')).toEqual([]);
});
