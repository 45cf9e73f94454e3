import { describe, expect, it } from 'vitest';
import { readJsonl } from './read-jsonl.ts';
import { cellsOf, collect, sourceOf } from './source.fixture.ts';

const read = (content: string | Buffer) => readJsonl(sourceOf(content));
const readAll = async (content: string | Buffer) => collect((await read(content)).rows);

describe('readJsonl', () => {
	it('gives a row per line with its number, past blank lines and Windows line ends', async () => {
		const rows = await readAll('{"id":1,"text":"a"}\r\n\r\n{"id":2,"text":"b"}');
		expect(rows.map((row) => [row.line, row.value('text')])).toEqual([
			[1, 'a'],
			[3, 'b']
		]);
	});

	it('passes over a byte order mark and keeps letters that fall across chunks', async () => {
		const table = await read('\uFEFF{"text":"één café 🚌"}\n');
		expect(table.columns).toEqual(['text']);
		expect(await cellsOf(table)).toEqual([['één café 🚌']]);
	});

	it('knows no columns but the own fields of an object', async () => {
		const [row] = await readAll('{"text":"a"}');
		expect(row?.value('toString')).toBeUndefined();
	});

	it('keeps a lone surrogate as it was written', async () => {
		expect(await cellsOf(await read('{"text":"\\ud800x"}'))).toEqual([['\ud800x']]);
	});

	it.each([
		['', 'leeg'],
		[' \n\n', 'leeg'],
		['{"text":"a"}\n{"text":', 'Regel 2'],
		['{"text":"a"}\n\n"los"', 'Regel 3'],
		['[{"text":"a"}]', 'Regel 1 van de invoer is een lijst'],
		[Buffer.from([0x7b, 0x7d, 0x0a, 0xff]), 'Regel 2 van de invoer is geen UTF-8']
	])('refuses %j', async (content, sentence) => {
		await expect(readAll(content)).rejects.toThrow(sentence);
	});

	it('never repeats the broken line, for it may be a story', async () => {
		await expect(readAll('{"text":"mijn geheim"')).rejects.not.toThrow('geheim');
	});
});
