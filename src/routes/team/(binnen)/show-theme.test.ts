import { expect, test } from 'vitest';
import type { Theme } from '#lib/domain/theme.ts';
import { monthRange, perMonth, showTheme } from './show-theme.ts';

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
	quotes: [{ text: 'De taxi kwam niet.', kind: 'typical' }]
};

test('who reads stories sees every number', () => {
	const shown = showTheme(theme, 40, 'policy');
	expect(shown).toMatchObject({ count: '4', share: 0.1, months: theme.months });
});

test('a reader sees no number below five, no months, and no words or quotes of so few', () => {
	const shown = showTheme(theme, 400, 'reader');
	const hidden = { share: null, months: [], keywords: [], quotes: [] };
	expect(shown).toMatchObject({ count: '< 5', ...hidden });
	expect(JSON.stringify(shown)).not.toContain('4');
});

test('a reader sees a share only of a region with enough stories', () => {
	expect(showTheme({ ...theme, size: 12 }, 40, 'reader')).toMatchObject({
		count: '12',
		share: null
	});
	expect(showTheme({ ...theme, size: 12 }, 60, 'reader')).toMatchObject({ share: 0.2 });
});

test('empty months are shown as nothing, up to now', () => {
	const months = monthRange([theme], '2026-12');
	expect(months).toEqual(['2026-09', '2026-10', '2026-11', '2026-12']);
	expect(perMonth(theme, months)).toEqual([1, 0, 3, 0]);
});
