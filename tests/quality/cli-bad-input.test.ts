import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookWith } from '#lib/workbooks/workbook.fixture.ts';
import { runCommand } from './cli-command.ts';
import type { Outcome } from './cli-command.ts';

let folder: string;

const FILES: Record<string, string | Buffer> = {
	'goed.jsonl': '{"id":"a","text":"De taxi kwam niet."}\n',
	'leeg.jsonl': '',
	'leeg.csv': '\n\n',
	'kop.csv': 'id;verhaal\n',
	'stuk.jsonl': '{"id":"a","text":"ja"}\n\n{"id":"b","text":"mijn geheim\n',
	'getal.jsonl': '{"id":"a","text":"ja"}\n{"id":"b","text":7}\n',
	'dubbel.jsonl': '{"id":"a","text":"ja"}\n{"id":"a","text":"nee"}\n',
	'geentekst.csv': 'a;b\n1;2\n',
	'aanhaling.csv': 'id;verhaal\n1;ja\n2;"nee\n3;ja\n',
	'cellen.csv': 'id,verhaal\n1,eerst, toen en daarna\n',
	'latin.jsonl': Buffer.from('{"text":"a"}\n{"text":"caf\xe9"}\n', 'latin1'),
	'plaatje.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]),
	'nep.xlsx': 'dit is geen zip',
	'half.xlsx': Buffer.from('PK\u0003\u0004 en dan niets'),
	// A few hundred bytes that ask for 17 thousand million cells.
	'bom.xlsx': workbookWith('<c r="A1"><v>1</v></c>', 'XFD1048576'),
	'oud.xls': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
	'boek.json': '{"themes":[{"id":"Met Hoofdletter","label":"x"}]}',
	'boek-stuk.json': '{"themes":',
	'boek-dubbel.json': '{"themes":[{"id":"a","label":"x"},{"id":"a","label":"y"}]}'
};

/** What both commands must refuse, and what their sentence must tell. */
const FOR_BOTH: [string[], string][] = [
	[[], 'Noem een bestand'],
	[['goed.jsonl', 'kop.csv'], 'een bestand tegelijk'],
	[['goed.jsonl', '--kleur'], '--kleur bestaat niet'],
	[['goed.jsonl', '--text'], '--text hoort een waarde'],
	[['goed.jsonl', '--text', 'verhaal'], 'heeft geen kolom "verhaal"'],
	[['weg.jsonl'], 'bestaat niet'],
	[['map'], 'is een map'],
	[['leeg.jsonl'], 'is leeg'],
	[['leeg.csv'], 'is leeg'],
	[['kop.csv'], 'geen verhalen'],
	[['stuk.jsonl'], 'Regel 3'],
	[['getal.jsonl'], 'Regel 2'],
	[['dubbel.jsonl'], '"a" staat op regel 1 en op regel 2'],
	[['geentekst.csv'], '--text (er is: "a", "b")'],
	[['aanhaling.csv'], 'Regel 3'],
	[['cellen.csv'], 'Regel 2'],
	[['latin.jsonl'], 'Regel 2'],
	[['plaatje.csv'], 'geen tekst'],
	[['nep.xlsx'], 'geen Excel-bestand'],
	[['half.xlsx'], 'geen Excel-bestand'],
	[['bom.xlsx'], 'er staat te veel in'],
	[['oud.xls'], '.xlsx'],
	[['goed.jsonl', '--out', 'map'], 'is een map'],
	[['goed.jsonl', '--out', 'weg/uit.json'], 'niet schrijven'],
	[['goed.jsonl', '--out', 'goed.jsonl'], 'hetzelfde bestand']
];

const FOR_ANALYSE: [string[], string][] = [
	[['goed.jsonl', '--seed', 'zeven'], '--seed hoort een heel getal'],
	[['goed.jsonl', '--seed=-1'], '--seed hoort een heel getal'],
	[['goed.jsonl', '--themes', '1.5'], '--themes hoort een heel getal'],
	[['goed.jsonl', '--no-codebook', '--themes', '0'], '--themes hoort een heel getal van 1'],
	[['goed.jsonl', '--format', 'xml'], '--format hoort json, table of html'],
	[['goed.jsonl', '--no-codebook', '--codebook', 'boek.json'], 'niet allebei'],
	[['goed.jsonl', '--codebook', 'weg.json'], 'bestaat niet'],
	[['goed.jsonl', '--codebook', 'boek.json'], 'themes.0.id'],
	[['goed.jsonl', '--codebook', 'boek-stuk.json'], 'geen geldige JSON'],
	[['goed.jsonl', '--codebook', 'boek-dubbel.json'], '"a" twee keer']
];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rode-draad-'));
	await mkdir(join(folder, 'map'));
	for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
});

afterAll(() => rm(folder, { recursive: true }));

/** One sentence that says what is wrong, exit 2, and nothing else anywhere. */
function expectRefusal({ status, stdout, stderr }: Outcome, sentence: string) {
	expect(stderr).toContain(sentence);
	expect(stderr).toMatch(/^[^\n]+\.\n$/);
	expect(stderr).not.toContain('geheim');
	expect(stdout).toBe('');
	expect(status).toBe(2);
}

describe('bad input', () => {
	it.concurrent.each(FOR_BOTH)('redact %j', async (words, sentence) => {
		expectRefusal(await runCommand('redact', words, '', { INIT_CWD: folder }), sentence);
	});

	it.concurrent.each([...FOR_BOTH, ...FOR_ANALYSE])('analyse %j', async (words, sentence) => {
		expectRefusal(await runCommand('analyse', words, '', { INIT_CWD: folder }), sentence);
	});

	it.each(['analyse', 'redact'] as const)('%s refuses a line of 50 MB', async (command) => {
		const line = `{"id":"b","text":"${'x'.repeat(50_000_000)}"}`;
		const outcome = await runCommand(command, ['-'], `{"id":"a","text":"ja"}\n${line}\n`);
		expectRefusal(outcome, 'Regel 2 van de invoer is te lang');
	});

	it('refuses a broken line far down before anything is written', async () => {
		const good = Array.from({ length: 5000 }, (_, i) => `{"id":${i},"text":"De taxi kwam niet."}`);
		const out = join(folder, 'ver.jsonl');
		const outcome = await runCommand('redact', ['-', '--out', out], [...good, '{'].join('\n'));
		expectRefusal(outcome, 'Regel 5001');
	});

	it('leaves an earlier result alone when the next one fails', async () => {
		const words = ['stuk.jsonl', '--out', 'goed.jsonl'];
		expectRefusal(await runCommand('redact', words, '', { INIT_CWD: folder }), 'Regel 3');
		expect(await readFile(join(folder, 'goed.jsonl'), 'utf8')).toBe(FILES['goed.jsonl']);
	});

	it('leaves no file behind', async () => {
		expect((await readdir(folder)).sort()).toEqual([...Object.keys(FILES), 'map'].sort());
	});
});
