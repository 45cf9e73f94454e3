import type { AnalysisStory } from '#lib/domain/analysis.ts';
import type { Audience } from '#lib/domain/story.ts';
import type { Columns, GivenColumns, Field } from './columns.ts';
import { chooseColumns } from './columns.ts';
import { BadInput, quoted } from './fail.ts';
import { capital } from './open-source.ts';
import { parseStoryDate } from './story-date.ts';
import type { Row, Table } from './table.ts';

/** The stories of a table in their own order, one by one. Without an id column they are called 1, 2, 3. */
export async function* readStories(
	table: Table,
	given: GivenColumns
): AsyncGenerator<AnalysisStory> {
	const columns = chooseColumns(table, given);
	const lines = new Map<string, number>();
	for await (const row of table.rows) {
		const id = columns.id.length > 0 ? readId(table, row, columns) : String(lines.size + 1);
		const earlier = lines.get(id);
		if (earlier !== undefined)
			throw new BadInput(
				`Het id ${quoted(id)} staat op regel ${earlier} en op regel ${row.line} van ${table.name}; elk verhaal heeft een eigen id nodig.`
			);
		lines.set(id, row.line);
		yield readStory(table, row, columns, given, id);
	}
	if (lines.size === 0)
		throw new BadInput(`${capital(table.name)} heeft kolommen, maar geen verhalen.`);
}

function readStory(
	table: Table,
	row: Row,
	columns: Columns,
	given: GivenColumns,
	id: string
): AnalysisStory {
	const story: AnalysisStory = { id, text: readText(table, row, columns) };
	const date = readDate(table, row, columns, given);
	const audience = AUDIENCE_WORDS.get(word(find(row, columns.audience)));
	const quotable = readQuotable(find(row, columns.quotable));
	if (date !== undefined) story.date = date;
	if (audience !== undefined) story.audience = audience;
	if (quotable !== undefined) story.quotable = quotable;
	return story;
}

function readText(table: Table, row: Row, columns: Columns): string {
	const cell = find(row, columns.text);
	if (typeof cell === 'string') return cell;
	// A spreadsheet turns a lone number or date into something else than text, and a converter makes null of an empty cell.
	if (cell === null) return '';
	if (table.hasHeader) return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
	throw broken(table, row, columns, 'text', 'tekst');
}

function readId(table: Table, row: Row, columns: Columns): string {
	const cell = find(row, columns.id);
	const id = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
	if (id === '') throw broken(table, row, columns, 'id', 'id');
	return id;
}

/** A date that we cannot read is an error where somebody asked for that column, and left out where we guessed it. */
function readDate(table: Table, row: Row, columns: Columns, given: GivenColumns) {
	const cell = find(row, columns.date);
	const date = parseStoryDate(cell);
	if (date === undefined && word(cell) !== '' && given.date !== undefined)
		throw new BadInput(
			`Regel ${row.line} van ${table.name} heeft een datum die wij niet begrijpen; schrijf 2026-03-31 of 31-3-2026.`
		);
	return date;
}

const AUDIENCE_WORDS = new Map<string, Audience>([
	...['ouder', 'ouders', 'verzorger', 'ouder/verzorger', 'parent'].map(
		(name): [string, Audience] => [name, 'parent']
	),
	...['leerling', 'leerlingen', 'jongere', 'kind', 'pupil'].map((name): [string, Audience] => [
		name,
		'pupil'
	])
]);

const YES_WORDS = ['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x'];

/** Nothing filled in says nothing; anything but a clear yes is a no. */
function readQuotable(cell: unknown): boolean | undefined {
	const said = word(cell);
	return said === '' ? undefined : YES_WORDS.includes(said);
}

function find(row: Row, names: string[]): unknown {
	for (const name of names) {
		const cell = row.value(name);
		if (cell !== undefined) return cell;
	}
	return undefined;
}

function word(cell: unknown): string {
	return String(cell ?? '')
		.trim()
		.toLowerCase();
}

function broken(table: Table, row: Row, columns: Columns, field: Field, what: string): Error {
	const column = quoted(columns[field][0] ?? field);
	return new BadInput(`Regel ${row.line} van ${table.name} heeft geen ${what} in ${column}.`);
}
