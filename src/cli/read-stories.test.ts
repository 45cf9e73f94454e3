import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { readJsonl } from './read-jsonl.ts';
import { readStories } from './read-stories.ts';
import { collect, sourceOf } from './source.fixture.ts';

const lines = async (content: string, given = {}) =>
	collect(readStories(await readJsonl(sourceOf(content)), given));
const sheet = async (content: string, given = {}) =>
	collect(readStories(await readCsv(sourceOf(content)), given));

describe('readStories', () => {
	it('keeps the order and numbers stories that have no id', async () => {
		expect(await lines('{"text":"b"}\n{"text":"a"}')).toEqual([
			{ id: '1', text: 'b' },
			{ id: '2', text: 'a' }
		]);
	});

	it('reads what else a sheet tells about a story', async () => {
		expect(
			await sheet(
				'Nr;Verteller;Datum;Verhaal;Mag citeren\n7;Ouder;31-3-2026;Ja;nee\n8;buurman;;Ja;JA\n'
			)
		).toEqual([
			{ id: '7', text: 'Ja', date: '2026-03-31', audience: 'parent', quotable: false },
			{ id: '8', text: 'Ja', quotable: true }
		]);
	});

	it('sees a refusal to be quoted that only a later line holds', async () => {
		const stories = await lines('{"text":"a"}\n{"text":"b","quotable":false}');
		expect(stories.map(({ quotable }) => quotable)).toEqual([undefined, false]);
	});

	it('leaves out a guessed date that is none and refuses it where the column was named', async () => {
		expect(await sheet('datum;verhaal\nlente;a\n')).toEqual([{ id: '1', text: 'a' }]);
		await expect(sheet('datum;verhaal\nlente;a\n', { date: 'datum' })).rejects.toThrow('Regel 2');
	});

	it('keeps the text as it is, spaces and all, and reads null as an empty story', async () => {
		expect(await lines('{"id":3,"text":"  a\\n"}\n{"id":4,"text":null}')).toEqual([
			{ id: '3', text: '  a\n' },
			{ id: '4', text: '' }
		]);
	});

	it.each([
		['{"id":"a","text":"x"}\n{"id":"a","text":"y"}', 'Het id "a" staat op regel 1 en op regel 2'],
		['{"id":1,"text":"x"}\n{"text":"y"}', 'Regel 2 van de invoer heeft geen id'],
		['{"text":"x"}\n{"text":5}', 'Regel 2 van de invoer heeft geen tekst'],
		['{"text":"x"}\n{"verhaal":"y"}', 'Regel 2 van de invoer heeft geen tekst'],
		['{"naam":"x"}', 'geen kolom']
	])('refuses %j', async (content, sentence) => {
		await expect(lines(content)).rejects.toThrow(sentence);
	});

	it('refuses a sheet with columns and no stories', async () => {
		await expect(sheet('id;verhaal\n;\n')).rejects.toThrow('geen verhalen');
	});
});
