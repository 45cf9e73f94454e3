import { BadInput, quoted } from './fail.ts';
import { capital } from './open-source.ts';
import type { Table } from './table.ts';

export const ROLES = ['text', 'id', 'date', 'audience', 'quotable'] as const;
export type Role = (typeof ROLES)[number];
/** The column a person named for a role. */
export type GivenColumns = Partial<Record<Role, string>>;
/** Per role the names to look under, best first; none where the table has nothing for it. */
export type Columns = Record<Role, string[]>;

/** What people call their columns, in the order in which we believe them. */
const USUAL_NAMES: Record<Role, string[]> = {
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
		ROLES.map((role) => [role, findNames(table, role, given[role])])
	) as Columns;
	if (columns.text.length > 0) return columns;
	throw new BadInput(
		`${capital(table.name)} heeft geen kolom die wij als verhaal herkennen; kies er een met --text (er is: ${listed(table.columns)}).`
	);
}

/** The column of a spreadsheet that looks most like this role. */
export function guessColumn(columns: string[], role: Role): string | undefined {
	const plain = columns.map(plainName);
	const usual = USUAL_NAMES[role].find((name) => plain.includes(name));
	return usual === undefined ? undefined : columns[plain.indexOf(usual)];
}

/** The column somebody means, if it exists: as written, or else whatever its capitals. */
export function matchColumn(columns: string[], name: string): string | undefined {
	const meant = name.trim().toLowerCase();
	return columns.find((c) => c === name) ?? columns.find((c) => c.toLowerCase() === meant);
}

function findNames(table: Table, role: Role, name: string | undefined): string[] {
	if (name !== undefined) return [findGiven(table, role, name)];
	const guess = guessColumn(table.columns, role);
	if (table.hasHeader) return guess === undefined ? [] : [guess];
	// Later lines of JSON Lines may hold what the first line lacks, but without a text or id there, none is expected.
	const known = guess === undefined ? [] : [guess];
	return role === 'text' || role === 'id' ? known : [...known, ...USUAL_NAMES[role]];
}

function findGiven(table: Table, role: Role, name: string): string {
	const column = matchColumn(table.columns, name);
	if (column !== undefined) return column;
	if (!table.hasHeader && role !== 'text' && role !== 'id') return name;
	throw new BadInput(
		`${capital(table.name)} heeft geen kolom ${quoted(name)} voor --${role} (er is: ${listed(table.columns)}).`
	);
}

function plainName(column: string): string {
	return column.toLowerCase().replace(/[^\p{L}]/gu, '');
}

function listed(columns: string[]): string {
	const names = columns.slice(0, 12).map(quoted);
	return names.join(', ') + (columns.length > names.length ? ', …' : '');
}
