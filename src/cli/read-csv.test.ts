import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { cellsOf, collect, sourceOf } from './source.fixture.ts';

const read = (content: string | Buffer) => readCsv(sourceOf(content));

describe('readCsv', () => {
	it('reads quoted delimiters, doubled quotes and line ends inside a cell', async () => {
		const table = await read('id;verhaal\n1;"ja; ""nee""\nen toen"\n2;kort\n');
		expect(table.columns).toEqual(['id', 'verhaal']);
		expect(await cellsOf(table)).toEqual([
			['1', 'ja; "nee"\nen toen'],
			['2', 'kort']
		]);
	});

	it('counts lines as an editor does', async () => {
		const table = await read('\nverhaal,id\n"een\ntwee",1\n\ndrie,2');
		const rows = await collect(table.rows);
		expect(rows.map(({ line }) => line)).toEqual([3, 6]);
	});

	it.each([
		['UTF-8 with a byte order mark', Buffer.from('\uFEFFverhaal;nr\ncafé €;1')],
		['UTF-16', Buffer.from('\uFEFFverhaal;nr\ncafé €;1', 'utf16le')],
		['Windows-1252', Buffer.from('verhaal;nr\ncaf\xe9 \x80;1', 'latin1')]
	])('reads %s', async (_, bytes) => {
		const table = await read(bytes);
		expect(table.columns).toEqual(['verhaal', 'nr']);
		expect(await cellsOf(table)).toEqual([['café €', '1']]);
	});

	it('forgives empty cells behind the last column and quotes in the middle', async () => {
		expect(
			await cellsOf(await read('sep=;\nverhaal;nr;\nhij zei "nee" en ging;1;;\n;;;\n'))
		).toEqual([['hij zei "nee" en ging', '1']]);
	});

	it('gives an empty cell where a row is short', async () => {
		expect(await cellsOf(await read('nr;verhaal\n7\n'))).toEqual([['7', '']]);
	});

	it.each([
		['', 'leeg'],
		['\n\n', 'leeg'],
		[
			'verhaal,id\nnu, en toen, en later,1\n',
			'Regel 2 van de invoer is stuk: die heeft meer cellen'
		],
		['verhaal,id\na,1\n"open,2\nb,3\n', 'Regel 3 van de invoer is stuk: een aanhalingsteken'],
		[Buffer.from([0x61, 0x00, 0xff, 0x62]), 'geen tekst']
	])('refuses %j', async (content, sentence) => {
		await expect(read(content).then(cellsOf)).rejects.toThrow(sentence);
	});
});
