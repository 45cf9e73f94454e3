// How well a small codebook of label names finds the labels of somebody else's texts, which stay outside this project:
//   npx node tests/quality/measure-labelled-set.ts tests/quality/codebooks/sib-200.json FOLDER [--errors N]
// The folder holds *.tsv with the columns `category` and `text` (SIB-200, nld_Latn) or nl.*.conll with `# text:` and
// `# intent:` (xSID). A label is the theme whose id spells it: "alarm/set_alarm" is `alarm-set-alarm`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '#lib/analysis/index.ts';
import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { parseCodebook } from '#lib/domain/codebook.ts';
import { clusterFigures } from './theme-figures.ts';

interface LabelledText extends AnalysisStory {
	label: string;
}

const [codebookFile = '', folder = '', , errors = '0'] = process.argv.slice(2);
const codebook = parseCodebook(JSON.parse(readFileSync(codebookFile, 'utf8')));
const texts = readFolder(folder);
const analysis = analyse(
	texts.map(({ id, text }) => ({ id, text })),
	codebook
);
const found = new Map(analysis.assignments.map((one) => [one.id, one]));
const strongest = ({ id }: LabelledText) => found.get(id)?.themes[0]?.id ?? 'nothing';
const likeliest = ({ id }: LabelledText) => found.get(id)?.ranked[0]?.id ?? 'nothing';
const share = (holds: (text: LabelledText) => boolean) =>
	(texts.filter(holds).length / texts.length).toFixed(3);
const { ari, bcubedF1 } = clusterFigures(
	texts.map(({ label }) => label),
	texts.map(strongest)
);

console.log(
	`${texts.length} texts, accuracy ${share((text) => strongest(text) === text.label)}` +
		` (likeliest theme ${share((text) => likeliest(text) === text.label)},` +
		` nothing ${share((text) => strongest(text) === 'nothing')})` +
		` ARI ${ari.toFixed(3)} BCubed ${bcubedF1.toFixed(3)}`
);
for (const text of texts.filter((one) => strongest(one) !== one.label).slice(0, Number(errors)))
	console.log(`${text.label} -> ${strongest(text)}: ${text.text.slice(0, 100)}`);

function readFolder(path: string): LabelledText[] {
	return readdirSync(path)
		.sort()
		.flatMap((name) => {
			const read = name.endsWith('.tsv')
				? readTable
				: /^nl\..*conll$/.test(name)
					? readConll
					: () => [];
			return read(readFileSync(join(path, name), 'utf8'));
		})
		.map(([label, text], at) => ({
			id: String(at).padStart(5, '0'),
			text,
			label: spellLabel(label)
		}));
}

function readTable(file: string): [label: string, text: string][] {
	const [head = '', ...lines] = file.trim().split('\n');
	const names = head.split('\t');
	return lines.map((line) => {
		const cells = line.split('\t');
		return [cells[names.indexOf('category')] ?? '', cells[names.indexOf('text')] ?? ''];
	});
}

function readConll(file: string): [label: string, text: string][] {
	return file
		.trim()
		.split(/\n\s*\n/)
		.map((block) => [valueOf('intent', block), valueOf('text', block)]);
}

function valueOf(name: string, block: string): string {
	return new RegExp(`^# ${name}: (.*)$`, 'm').exec(block)?.[1]?.trim() ?? '';
}

function spellLabel(label: string): string {
	return label
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
}
