import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '#lib/analysis/index.ts';
import { parseCodebook } from '#lib/domain/codebook.ts';
import { PROJECT, runCommand } from './cli-command.ts';

const PAGE = join(PROJECT, 'docs/CODEBOOK.md');
const STORIES = [
	{ id: 'v1', text: 'Onze chauffeur is ziek en nu rijdt er een week geen taxi voor haar.' },
	{ id: 'v2', text: 'We moeten hem zelf ophalen, want het busje rijdt niet meer langs ons dorp.' },
	{ id: 's1', text: 'De school heeft zorgplicht, maar onze aanmelding werd niet eens bekeken.' },
	{
		id: 'l1',
		text: 'In dat gesprek ging het over mij en mocht ik niet meebeslissen over mijn plan.'
	},
	{ id: 'e1', text: 'They never asked me what I want and the plan was made without me at school.' },
	{ id: 't1', text: 'Opa en oma hebben een nieuwe hond en die slaapt in de keuken.' }
];

async function readExample(): Promise<string> {
	const page = await readFile(PAGE, 'utf8');
	return /```json\n([\s\S]+?)\n```/.exec(page)?.[1] ?? '';
}

test('the complete example of docs/CODEBOOK.md is a codebook with every part filled in', async () => {
	const codebook = parseCodebook(JSON.parse(await readExample()));
	expect(codebook.themes.map(({ id }) => id)).toEqual([
		'vervoer',
		'schoolplek',
		'kind-listened-to'
	]);
	expect(codebook.themes[0]?.terms.weak).toEqual(['gemeente', 'wachten']);
	// A plain list counts as strong.
	expect(codebook.themes[2]?.terms.strong).toContain('hoorrecht');
	expect(codebook.watch).toHaveLength(1);
	expect(codebook.offTopic).toHaveLength(1);
});

test('the command line finds the themes of that example, in both of its languages', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'rode-draad-'));
	try {
		const book = join(folder, 'codeboek.json');
		await writeFile(book, await readExample());
		const lines = STORIES.map((story) => JSON.stringify(story)).join('\n');
		const { status, stdout, stderr } = await runCommand(
			'analyse',
			['-', '--codebook', book],
			lines
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const { assignments, otherLanguage } = JSON.parse(stdout);
		const strongest = Object.fromEntries(
			assignments.map((one: { id: string; themes: { id: string }[] }) => [
				one.id,
				one.themes[0]?.id
			])
		);
		expect(strongest).toMatchObject({
			v1: 'vervoer',
			v2: 'vervoer',
			s1: 'schoolplek',
			l1: 'kind-listened-to',
			e1: 'kind-listened-to'
		});
		expect(otherLanguage).toEqual([]);
	} finally {
		await rm(folder, { recursive: true });
	}
});

test.each([
	['chauffeur*', 'Door het chauffeurstekort staat hij stil.', ['chauffeurstekort']],
	['*vervoer', 'Het leerlingenvervoer staat stil.', ['leerlingenvervoer']],
	['te laat opgehaald', 'Zij werd te laat opgehaald.', ['te laat opgehaald']],
	['ov', 'Zij gaat met het ov.', ['ov']],
	['ov', 'De oven staat aan.', []],
	['brief', 'Er kwamen brieven.', ['brieven']]
])('the term "%s" finds in "%s" what the page says: %j', (term, text, expected) => {
	const codebook = parseCodebook({
		themes: [
			{ id: 'een', label: 'Xyzzy', terms: [term] },
			{ id: 'twee', label: 'Plugh' }
		]
	});
	const [assignment] = analyse([{ id: 'a', text }], codebook).assignments;
	const own = assignment?.themes.find(({ id }) => id === 'een');
	expect(
		own?.reasons.filter(({ kind }) => kind !== 'example').map((one) => one.text) ?? []
	).toEqual(expected);
});
