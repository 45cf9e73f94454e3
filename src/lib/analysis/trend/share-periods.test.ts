import { expect, test } from 'vitest';
import { countShare } from './share.ts';
import { sharePeriods } from './share-periods.ts';

const months = [
	{ month: '2026-03', count: 2, of: 6 },
	{ month: '2025-12', count: 1, of: 20 },
	{ month: '2026-01', count: 4, of: 10 }
];

test('months are shown in order, the silent one between them too', () => {
	const shares = sharePeriods(months, 'month');
	expect(shares.map(({ period, count, of }) => [period, count, of])).toEqual([
		['2025-12', 1, 20],
		['2026-01', 4, 10],
		['2026-02', 0, 0],
		['2026-03', 2, 6]
	]);
	expect(shares[1]).toMatchObject(countShare(4, 10));
});

test('half school years add up their months, January with the autumn before it', () => {
	expect(sharePeriods(months, 'school')).toEqual([
		{ period: '2025-2026-1', ...countShare(5, 30) },
		{ period: '2025-2026-2', ...countShare(2, 6) }
	]);
});

test('without stories there is nothing to share out', () => {
	expect(sharePeriods([], 'school')).toEqual([]);
	expect(sharePeriods([{ month: '2026-01', count: 0, of: 0 }], 'month')).toEqual([]);
});
