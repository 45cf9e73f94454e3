/**
 * How much of what identifies somebody is hidden in texts of your own:
 *
 *   node tests/quality/measure-pii.ts [--errors] <file> ...
 *
 * A file is a list of marked texts (.json), lines with a marked `text` (.jsonl), or columns of a word and a label as in CoNLL-2002
 * (anything else; PER, LOC and ORG are looked at). Texts of others are measured with and never kept here.
 */
import { readFileSync } from 'node:fs';
import { find } from '#lib/privacy/index.ts';
import { readColumns } from './pii-columns.ts';
import { isMasked, overlaps, readMarkup } from './pii-markup.ts';

const files = process.argv.slice(2).filter((argument) => argument !== '--errors');
const showErrors = process.argv.includes('--errors');
const texts = files.flatMap(readTexts);
const results = texts.map((markup) => {
	const { text, spans } = readMarkup(markup);
	const findings = find(text);
	const missed = spans.filter((span) => !isMasked(text, span, findings));
	const wrong = findings.filter((finding) => !spans.some((span) => overlaps(span, finding)));
	return { text, spans, findings, missed, wrong };
});

printTypes();
printTexts();
if (showErrors) printErrors();

function readTexts(file: string): string[] {
	const content = readFileSync(file, 'utf8');
	if (file.endsWith('.json')) return JSON.parse(content) as string[];
	if (!file.endsWith('.jsonl')) return readColumns(content);
	const lines = content.split('\n').filter(Boolean);
	return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

function printTypes(): void {
	const rows = new Map<string, { all: number; missed: number }>();
	const count = (type: string, missed: boolean) => {
		const row = rows.get(type) ?? { all: 0, missed: 0 };
		rows.set(type, { all: row.all + 1, missed: row.missed + (missed ? 1 : 0) });
	};
	for (const { text, spans, missed } of results)
		for (const span of spans) {
			count(span.type, missed.includes(span));
			count('all', missed.includes(span));
			if (span.type === 'naam' && /^\p{Ll}/u.test(text.slice(span.start)))
				count('naam, lower case', missed.includes(span));
		}
	for (const [type, row] of [...rows].sort(([a], [b]) => a.localeCompare(b)))
		console.log(`${type.padEnd(20)} ${percent(row.all - row.missed, row.all)} of ${row.all}`);
}

function printTexts(): void {
	const marked = results.filter(({ spans }) => spans.length > 0);
	const clean = results.filter(({ spans }) => spans.length === 0);
	const findings = results.reduce((sum, result) => sum + result.findings.length, 0);
	const wrong = results.reduce((sum, result) => sum + result.wrong.length, 0);
	const whole = marked.filter(({ missed }) => missed.length === 0).length;
	const untouched = clean.filter((result) => result.findings.length === 0).length;
	console.log(`findings that are right   ${percent(findings - wrong, findings)} of ${findings}`);
	console.log(`whole texts hidden        ${percent(whole, marked.length)} of ${marked.length}`);
	console.log(`clean texts untouched     ${percent(untouched, clean.length)} of ${clean.length}`);
}

function printErrors(): void {
	for (const { text, missed, wrong } of results) {
		for (const span of missed) console.log(`missed ${around(text, span)} (${span.type})`);
		for (const finding of wrong) console.log(`wrong  ${around(text, finding)} (${finding.type})`);
	}
}

function around(text: string, { start, end }: { start: number; end: number }): string {
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, end + 25);
	return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
}

function percent(part: number, whole: number): string {
	return whole ? `${((100 * part) / whole).toFixed(1)} %` : '-';
}
