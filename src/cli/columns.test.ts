import { describe, expect, it } from 'vitest';
import { chooseColumns, guessColumn } from './columns.ts';
import type { Table } from './table.ts';

const table = (columns: string[], hasHeader = true): Table => ({
	name: 'het bestand "x"',
	columns,
	hasHeader,
	rows: (async function* () {})()
});

describe('guessColumn', () => {
	it.each([
		[['Nr.', 'Uw verhaal', 'Verhaal'], 'text', 'Verhaal'],
		[['NR.', 'tekst'], 'id', 'NR.'],
		[['Datum ', 'x'], 'date', 'Datum '],
		[['text', 'redacted'], 'text', 'redacted']
	] as const)('of %j for %s is %s', (columns, role, found) => {
		expect(guessColumn([...columns], role)).toBe(found);
	});

	it('finds nothing in words we do not know', () => {
		expect(guessColumn(['A', 'B'], 'text')).toBeUndefined();
	});
});

describe('chooseColumns', () => {
	it('takes what was named, whatever its capitals', () => {
		expect(chooseColumns(table(['Reactie', 'Verhaal']), { text: 'reactie' }).text).toEqual([
			'Reactie'
		]);
	});

	it('names the columns there are when the one that was asked is not among them', () => {
		expect(() => chooseColumns(table(['Reactie']), { text: 'tekst' })).toThrow(
			'Het bestand "x" heeft geen kolom "tekst" voor --text (er is: "Reactie").'
		);
	});

	it('refuses a table without a column for the story', () => {
		expect(() => chooseColumns(table(['a', 'b']), {})).toThrow('--text');
	});

	it('looks further than the first line of JSON for what a story may lack', () => {
		expect(chooseColumns(table(['text'], false), {}).quotable).toContain('quotable');
		expect(chooseColumns(table(['text'], true), {}).quotable).toEqual([]);
	});
});
