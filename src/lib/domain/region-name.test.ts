import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNameColumns } from './name-columns.ts';
import { NAME_MAX_LENGTH, parseNames } from './region-name.ts';

describe('a pasted list', () => {
	test('holds one name a line; empty lines, bullets and repetitions are passed over', () => {
		const pasted = 'De Wissel\r\n\r\n- Het  Kompas \nde wissel\n\n• Zuiderlicht;';
		expect(parseNames(pasted, 'school')).toEqual({
			names: ['De Wissel', 'Het Kompas', 'Zuiderlicht'].map((name) => ({ kind: 'school', name })),
			repeated: 1
		});
	});

	test('may say the kind of a line, in the words people use', () => {
		expect(parseNames('school: De Wissel\nPlaats:Ons Dorp\nAnja de Boer', 'naam').names).toEqual([
			{ kind: 'school', name: 'De Wissel' },
			{ kind: 'plaats', name: 'Ons Dorp' },
			{ kind: 'naam', name: 'Anja de Boer' }
		]);
		expect(parseNames('OBS: De Wissel', 'school').names[0]?.name).toBe('OBS: De Wissel');
	});

	test.each([
		['De Wissel\nde\n', { key: 'error_name_short', line: 2, said: 'de' }],
		['12345', { key: 'error_name_short', line: 1, said: '12345' }],
		[`\n\n${'lang '.repeat(40)}`, { key: 'error_name_long', line: 1 }],
		[' \n ', { key: 'error_names_none' }]
	])('says which line is no name (%j)', (pasted, issue) => {
		expect(parseNames(pasted, 'school').issue).toMatchObject(issue);
	});

	test('never gives a name that the database would refuse', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
				for (const { name } of parseNames(typed, 'naam').names) {
					expect(name.length >= 2 && name.length <= NAME_MAX_LENGTH).toBe(true);
					expect(name).not.toMatch(/^\s|\s$|[\0-\x1f\x7f]/);
				}
			})
		);
	});
});

describe('a list of schools', () => {
	test('says in its header what it holds', () => {
		const rows = [
			['BRIN', 'Naam school', 'Straatnaam', 'Plaats'],
			['00AA', 'De Wissel', 'Kerkstraat', 'Ons Dorp'],
			['00AB', 'Het Kompas', '', 'Ons Dorp'],
			['', '', '', '']
		];
		const { columns, names } = findNameColumns(rows, 'school');
		expect(columns.map(({ kind }) => kind)).toEqual(['school', 'adres', 'plaats']);
		expect(names).toEqual([
			{ kind: 'school', name: 'De Wissel' },
			{ kind: 'school', name: 'Het Kompas' },
			{ kind: 'adres', name: 'Kerkstraat' },
			{ kind: 'plaats', name: 'Ons Dorp' }
		]);
	});

	test('may be one column without a header, and "naam" is a name of what the person says it is', () => {
		expect(findNameColumns([['De Wissel'], ['Het Kompas']], 'school').names).toHaveLength(2);
		expect(findNameColumns([['Naam'], ['De Wissel']], 'school').names).toEqual([
			{ kind: 'school', name: 'De Wissel' }
		]);
	});

	test('that says nothing about its columns gives no names, and cells that are no name are counted', () => {
		const rows = [
			['a', 'b'],
			['De Wissel', 'Ons Dorp']
		];
		expect(findNameColumns(rows, 'school')).toEqual({ columns: [], names: [], skipped: 0 });
		expect(findNameColumns([['School'], ['7'], ['De Wissel']], 'school').skipped).toBe(1);
	});
});
