import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { find } from '#lib/privacy/index.ts';
import { begin, end, PROJECT, runCommand } from './cli-command.ts';

// Made with a zip writer and XML by hand, as Excel writes it: shared, rich, inline and computed text, date cells,
// an empty row and a second sheet.
const XLSX = join(PROJECT, 'tests/quality/fixtures/stories.xlsx');
const DEMO = join(PROJECT, 'supabase/demo/stories.jsonl');

/** A codebook that is learnt in a moment. */
const SMALL_CODEBOOK = {
	themes: [
		{ id: 'taxi', label: 'Taxi', terms: ['taxi', 'busje'], examples: ['De taxi kwam niet.'] },
		{ id: 'mentor', label: 'Mentor', terms: ['mentor'], examples: ['Mijn mentor luistert.'] }
	]
};

let folder: string;
const place = (name: string) => join(folder, name);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rode-draad-'));
	await writeFile(place('boek.json'), JSON.stringify(SMALL_CODEBOOK));
});

afterAll(() => rm(folder, { recursive: true }));

const jsonLines = (text: string) =>
	text
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

describe('redact', () => {
	const STORIES = [
		{ id: 'a', text: '🚌 Bel 06-12345678 of mail\njan@voorbeeld.nl.' },
		{ id: 'b', text: 'Niets te zien.' },
		{ id: 'c', text: '' }
	];

	it('gives a line per story in their order, with offsets in the text as it came', async () => {
		const input = STORIES.map((story) => JSON.stringify(story)).join('\n');
		const { status, stdout, stderr } = await runCommand('redact', ['-'], input);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const lines = jsonLines(stdout);
		expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		const [{ redacted, spans }] = lines;
		expect(redacted).not.toMatch(/06-12345678|jan@/);
		const surfaces = spans.map(({ start, end }: { start: number; end: number }) =>
			STORIES[0]?.text.slice(start, end)
		);
		expect(surfaces).toEqual(find(STORIES[0]?.text ?? '').map(({ surface }) => surface));
		expect(surfaces).toContain('jan@voorbeeld.nl');
		expect(lines[2]).toEqual({ id: 'c', redacted: '', spans: [] });
	});

	it('reads the first sheet of a workbook, the same from a file and from standard input', async () => {
		const file = await runCommand('redact', [XLSX]);
		const lines = jsonLines(file.stdout);
		expect(lines.map(({ id, redacted }) => [id, redacted])).toEqual([
			[
				'101',
				'  Wij wachten al negen maanden op een gesprek.\nNiemand belt terug & de brief <kwam> nooit.'
			],
			['102', 'De taxi kwam weer niet.'],
			['103', 'Mijn mentor luistert.'],
			['104', '42']
		]);
		const piped = await runCommand('redact', ['-'], await readFile(XLSX));
		expect(piped.stdout).toBe(file.stdout);
	});

	it('reads a sheet from Excel in Windows-1252 with the columns that were named', async () => {
		const csv = Buffer.from('Code;Reactie\r\nx1;"Caf\xe9; bel 0612345678"\r\n', 'latin1');
		const words = ['-', '--text', 'reactie', '--id', 'code'];
		const { stdout } = await runCommand('redact', words, csv);
		expect(jsonLines(stdout)).toMatchObject([
			{ id: 'x1', redacted: expect.stringMatching(/^Café;/) }
		]);
	});

	it('finds files from the folder where somebody stands', async () => {
		await writeFile(place('hier.jsonl'), '{"id":"h","text":"ja"}');
		const words = ['hier.jsonl', '--out', 'uit.jsonl'];
		const { status } = await runCommand('redact', words, '', { INIT_CWD: folder });
		expect(status).toBe(0);
		expect(jsonLines(await readFile(place('uit.jsonl'), 'utf8'))[0].id).toBe('h');
	});

	it('stops without a word when its reader has seen enough', async () => {
		const child = begin('redact', [DEMO]);
		child.stdout?.once('data', () => child.stdout?.destroy());
		const { status, stderr } = await end(child);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});

	it('writes to a device without replacing it', async () => {
		expect((await runCommand('redact', [XLSX, '--out', '/dev/null'])).status).toBe(0);
		expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
	});
});

describe('analyse', () => {
	const words = (...more: string[]) => [XLSX, '--codebook', place('boek.json'), ...more];

	it('prints what the format promises, with one assignment per story', async () => {
		const { status, stdout, stderr } = await runCommand('analyse', words());
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const result = JSON.parse(stdout);
		expect(result.stories).toBe(4);
		expect(result.assignments.map(({ id }: { id: string }) => id).sort()).toEqual([
			'101',
			'102',
			'103',
			'104'
		]);
		const taxi = result.assignments.find(({ id }: { id: string }) => id === '102');
		expect(taxi.themes[0]).toMatchObject({ id: 'taxi', weight: expect.any(Number) });
		expect(taxi.ranked[0]).toMatchObject({ id: 'taxi', p: expect.any(Number) });
		const theme = result.themes.find(({ id }: { id: string }) => id === 'taxi');
		const about = result.assignments.filter(({ themes }: { themes: { id: string }[] }) =>
			themes.some(({ id }) => id === 'taxi')
		);
		expect(theme).toMatchObject({ label: 'Taxi', origin: 'codebook', size: about.length });
		expect(theme.keywords).toEqual(expect.any(Array));
		for (const list of ['noise', 'doubt']) expect(result[list]).toEqual(expect.any(Array));
		for (const step of ['read', 'analyse', 'write', 'total'])
			expect(result.timings[step]).toBeGreaterThanOrEqual(0);
	});

	it('quotes no story that may not be quoted', async () => {
		const { stdout } = await runCommand('analyse', words());
		const themes: { quotes: { id: string }[] }[] = JSON.parse(stdout).themes;
		expect(themes.flatMap(({ quotes }) => quotes.map(({ id }) => id))).not.toContain('102');
	});

	it('says the same again with the same seed', async () => {
		const run = async () => {
			const { stdout } = await runCommand('analyse', words('--seed', '7'));
			return stdout.replace(/"timings":.*/, '');
		};
		expect(await run()).toBe(await run());
	});

	it('analyses what redact made safe', async () => {
		const safe = await runCommand('redact', [XLSX]);
		const small = ['-', '--codebook', place('boek.json')];
		const { status, stdout } = await runCommand('analyse', small, safe.stdout);
		expect(status).toBe(0);
		expect(JSON.parse(stdout).stories).toBe(4);
	});

	it('makes a table and a page', async () => {
		const table = await runCommand('analyse', words('--format', 'table'));
		expect(table.stdout).toMatch(/^Thema .*\n─.*\n/);
		expect(table.stdout).toContain('4 verhalen');
		const page = await runCommand('analyse', words('--format', 'html', '--out', place('uit.html')));
		expect(page).toEqual({ status: 0, stdout: '', stderr: '' });
		expect(await readFile(place('uit.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
	});

	it('finds themes without a codebook, as many as asked', async () => {
		const { stdout } = await runCommand('analyse', [DEMO, '--no-codebook', '--themes', '8']);
		const { themes, assignments } = JSON.parse(stdout);
		expect(themes.length).toBeGreaterThan(1);
		expect(themes.length).toBeLessThanOrEqual(8);
		expect(new Set(themes.map(({ origin }: { origin: string }) => origin))).toEqual(
			new Set(['emergent'])
		);
		expect(assignments).toHaveLength(260);
	});

	it('explains the demo stories with the codebook that comes with us', async () => {
		const { status, stdout } = await runCommand('analyse', [DEMO]);
		expect(status).toBe(0);
		const { stories, assignments, themes } = JSON.parse(stdout);
		expect([stories, assignments.length]).toEqual([260, 260]);
		const ids = themes.map(({ id }: { id: string }) => id);
		expect(ids).toEqual(expect.arrayContaining(['thuiszitten', 'vervoer', 'pesten']));
		for (const { ranked } of assignments) expect(ranked.length).toBeLessThanOrEqual(3);
	});

	it('stops at once on Ctrl-C and leaves nothing half-written', async () => {
		const before = await readdir(folder);
		const child = begin('analyse', [DEMO, '--out', place('half.json')]);
		const outcome = end(child);
		const running = new Promise((resolve) => setTimeout(resolve, 1500));
		await Promise.race([running, once(child, 'exit')]);
		child.kill('SIGINT');
		expect(await outcome).toEqual({ status: 130, stdout: '', stderr: '' });
		expect(await readdir(folder)).toEqual(before);
	});
});

describe('help', () => {
	it.each(['analyse', 'redact'] as const)(
		'of %s is in Dutch and names its flags',
		async (command) => {
			const { status, stdout } = await runCommand(command, ['--help']);
			expect(status).toBe(0);
			expect(stdout).toContain(`npm run --silent ${command} -- BESTAND`);
			expect(stdout).toMatch(/--text .*--id /s);
		}
	);
});
