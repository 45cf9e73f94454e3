import { expect, test } from 'vitest';
import type { Analysis } from '#lib/domain/analysis.ts';
import { withoutNames } from './without-names.ts';

const theme = { id: 'busje', origin: 'emergent' as const, size: 6 };
const analysis: Analysis = {
	stories: 6,
	themes: [
		{
			...theme,
			label: 'Busje, wendakker',
			keywords: ['busje', 'wendakker'],
			quotes: [{ id: '1', text: 'Op de Wendakker kwam het busje te laat.', kind: 'typical' }]
		}
	],
	...{ assignments: [], noise: [], doubt: [], otherLanguage: [], unexplained: [] }
};

test('what others read of an analysis has no name that the region added later', () => {
	const [clean] = withoutNames(analysis, { school: ['De Wendakker'] }).themes;
	expect(clean?.keywords).toEqual(['busje']);
	expect(clean?.quotes[0]?.text).not.toMatch(/wendakker/i);
	expect(clean?.label).not.toMatch(/wendakker/i);
});

test('a region without names of its own keeps its words and labels', () => {
	const [same] = withoutNames(analysis, {}).themes;
	expect(same).toMatchObject({ label: 'Busje, wendakker', keywords: ['busje', 'wendakker'] });
});
