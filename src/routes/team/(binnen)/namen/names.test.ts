import { expect, test } from 'vitest';
import { parseNames } from '#lib/domain/region-name.ts';
import { filterNames } from './filter-names.ts';
import { pasteText } from './paste-text.ts';

const names = [
	{ kind: 'school' as const, name: 'De Wissel' },
	{ kind: 'plaats' as const, name: 'Wisselkerke' },
	{ kind: 'naam' as const, name: 'Anja de Boer' }
];

test('a search finds part of a name, whatever its capitals, in one kind or in all', () => {
	expect(filterNames(names, null, 'WISSEL').map(({ name }) => name)).toEqual([
		'De Wissel',
		'Wisselkerke'
	]);
	expect(filterNames(names, 'plaats', 'wissel')).toHaveLength(1);
	expect(filterNames(names, null, ' ')).toHaveLength(3);
});

test('what a file held can be read again as a pasted list', () => {
	expect(parseNames(pasteText(names, 'school'), 'school').names).toEqual(names);
});
