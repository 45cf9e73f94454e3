import { expect, test } from 'vitest';
import type { ShownNumber } from '#lib/domain/privacy.ts';
import { showNumbers } from './show-numbers.ts';

const nl = { locale: 'nl', audience: 'parent' } as const;
const theme = (key: string, total: ShownNumber, percent: number | null = null) => ({
	...{ key, label: key, total, percent }
});
const number = (value: number): ShownNumber => ({ hidden: false, value });
const few: ShownNumber = { hidden: true, below: 10 };

test('visitors see the themes with a number, the largest first, and that the rest is small', () => {
	const themes = [
		theme('klein', few),
		theme('vijftien', number(15)),
		theme('dertig', number(30), 50)
	];
	const [shown] = showNumbers(
		[{ period: '2026-2027-1', numbers: { stories: number(60), themes } }],
		nl
	);
	expect(shown?.themes.map(({ count, percent }) => [count, percent])).toEqual([
		[30, 50],
		[15, null]
	]);
	expect(shown?.restIsFew).toBe(true);
	expect(shown?.about).toContain('augustus 2026 tot en met januari 2027');
});

test('of a theme that is hidden without a reason nothing is said, and a period without numbers is left out', () => {
	const hidden = [theme('vijftien', number(15)), theme('?', { hidden: true })];
	const [shown] = showNumbers(
		[{ period: '2026-2027-1', numbers: { stories: few, themes: hidden } }],
		nl
	);
	expect(shown?.restIsFew).toBe(false);
	const empty = { period: '2026-2027-1', numbers: { stories: few, themes: [theme('klein', few)] } };
	expect(showNumbers([empty], nl)).toEqual([]);
});
