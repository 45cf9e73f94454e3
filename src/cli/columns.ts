import { BadInput, quoted } from './fail.ts';
import { capital } from './open-source.ts';
import type { Table } from './table.ts';

export const FIELDS = ['text', 'id', 'date', 'audience', 'quotable'] as const;
export type Field = (typeof FIELDS)[number];
/** The column a person named for a field. */
export type GivenColumns = Partial<Record<Field, string>>;
/** Per field the names to look under, best first; none where the table has nothing for it. */
export type Columns = Record<Field, string[]>;

/** What people call their columns, in the order in which we believe them. */
const USUAL_NAMES: Record<Field, string[]> = {
	text: 'redacted text tekst verhaal verhaaltekst verhalen story ervaring ervaringen experience bericht message inhoud content toelichting opmerking opmerkingen omschrijving'.split(
		' '
	),
	id: ['id', 'verhaalid', 'storyid', 'nr', 'nummer', 'number', 'volgnummer', 'code', 'verhaalcode'],
	date: [
		'date',
		'datum',
		'verteldatum',
		'ingestuurd',
		'created',
		'createdat',
		'tijdstip',
		'timestamp'
	],
	audience: ['audience', 'doelgroep', 'verteller', 'teller', 'rol', 'wie'],
	quotable: ['quotable', 'citeerbaar', 'citeren', 'magciteren', 'citaat']
};

/** Decide under which names the story, its id and the rest stand. */
export function chooseColumns(table: Table, given: GivenColumns): Columns {
	const columns = Object.fromEntries(
		FIELDS.map((field) => [field, findNames(table, field, given[field])])
	) as Columns;
	if (columns.text.length > 0) return columns;
	throw new BadInput(
		`${capital(table.name)} heeft geen kolom die wij als verhaal herkennen; kies er een met --text (er is: ${listed(table.columns)}).`
	);
}

/** The column of a spreadsheet that looks most like this field. */
export function guessColumn(columns: string[], field: Field): string | undefined {
	const plain = columns.map(plainName);
	const usual = USUAL_NAMES[field].find((name) => plain.includes(name));
	return usual === undefined ? undefined : columns[plain.indexOf(usual)];
}

/** The column somebody means, if it exists: as written, or else whatever its capitals. */
export function matchColumn(columns: string[], name: string): string | undefined {
	const meant = name.trim().toLowerCase();
	return columns.find((c) => c === name) ?? columns.find((c) => c.toLowerCase() === meant);
}

function findNames(table: Table, field: Field, name: string | undefined): string[] {
	if (name !== undefined) return [findGiven(table, field, name)];
	const guess = guessColumn(table.columns, field);
	if (table.hasHeader) return guess === undefined ? [] : [guess];
	// Later lines of JSON Lines may hold what the first line lacks, but without a text or id there, none is expected.
	const known = guess === undefined ? [] : [guess];
	return field === 'text' || field === 'id' ? known : [...known, ...USUAL_NAMES[field]];
}

function findGiven(table: Table, field: Field, name: string): string {
	const column = matchColumn(table.columns, name);
	if (column !== undefined) return column;
	if (!table.hasHeader && field !== 'text' && field !== 'id') return name;
	throw new BadInput(
		`${capital(table.name)} heeft geen kolom ${quoted(name)} voor --${field} (er is: ${listed(table.columns)}).`
	);
}

function plainName(column: string): string {
	return column.toLowerCase().replace(/[^\p{L}]/gu, '');
}

function listed(columns: string[]): string {
	const names = columns.slice(0, 12).map(quoted);
	return names.join(', ') + (columns.length > names.length ? ', …' : '');
}
