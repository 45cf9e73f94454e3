import { expect, test } from 'vitest';
import type { ShownNumber } from '#lib/domain/privacy.ts';
import type { Theme } from '#lib/domain/theme.ts';
import { latestPeriod, monthRange, perMonth, showBoardTheme, showTheme } from './show-theme.ts';

const theme: Theme = {
	id: '1',
	key: 'vervoer',
	label: 'Leerlingenvervoer',
	origin: 'codebook',
	keywords: ['taxi'],
	size: 4,
	direction: 'rising',
	months: [
		{ month: '2026-09', parent: 1, pupil: 0 },
		{ month: '2026-11', parent: 1, pupil: 2 }
	],
	tone: { stories: 12, share: 0.4, low: 0.2, high: 0.7 },
	quotes: [{ text: 'De taxi kwam niet.', kind: 'typical' }]
};
const few: ShownNumber = { hidden: true, below: 5 };
const number = (value: number): ShownNumber => ({ hidden: false, value });
const period = (name: string, total: ShownNumber, stories: ShownNumber) => ({
	...{ period: name, stories },
	numbers: { total, audience: [number(8), number(6)], sector: [{ hidden: true as const }, few] }
});

test('who reads stories sees every number', () => {
	const shown = showTheme(theme, 40);
	expect(shown).toMatchObject({ count: '4', share: 0.1, months: theme.months });
	expect(shown.tone).toEqual({ share: 0.4, low: 0.2, high: 0.7, few: true });
	const tone = { stories: 30, share: 0.4, low: 0.2, high: 0.7 };
	expect(showTheme({ ...theme, tone }, 40).tone?.few).toBe(false);
	expect(showTheme({ ...theme, tone: null }, 40).tone).toBeNull();
});

test('the board sees what was published, the newest period first, and nothing of today', () => {
	const published = {
		...{ id: '1', key: 'vervoer', label: 'Vervoer', origin: 'codebook' as const },
		...{ keywords: [], quotes: [], tone: { share: 0.4, low: 0.3, high: 0.6 } },
		periods: [period('2026-2027-1', number(14), number(70)), period('2025-2026-2', few, number(40))]
	};
	const shown = showBoardTheme(published, latestPeriod([published]));
	expect(showBoardTheme(published, '2026-2027-2').count).toBe('');
	expect(shown).toMatchObject({ count: '14', share: 0.2, months: [], direction: 'unknown' });
	expect(shown.tone).toEqual({ share: 0.4, low: 0.3, high: 0.6, few: false });
	expect(shown.periods.map(({ count }) => count)).toEqual(['14', '< 5']);
	expect(shown.periods[0]?.audience).toEqual([
		['ouder', '8'],
		['leerling', '6']
	]);
	expect(shown.periods[0]?.sector.map(([, count]) => count)).toEqual(['–', '< 5']);
});

test('the board sees a share only of a period with enough stories, and no number before the first publication', () => {
	const shown = (periods: ReturnType<typeof period>[]) =>
		showBoardTheme(
			{
				...{ id: '1', key: 'vervoer', label: 'Vervoer', origin: 'codebook' as const },
				...{ keywords: [], quotes: [], tone: null },
				periods
			},
			'2026-2027-1'
		);
	expect(shown([period('2026-2027-1', number(14), number(40))]).share).toBeNull();
	expect(shown([])).toMatchObject({ count: '', share: null, periods: [] });
});

test('empty months are shown as nothing, up to now', () => {
	const months = monthRange([theme], '2026-12');
	expect(months).toEqual(['2026-09', '2026-10', '2026-11', '2026-12']);
	expect(perMonth(theme, months)).toEqual([1, 0, 3, 0]);
});
