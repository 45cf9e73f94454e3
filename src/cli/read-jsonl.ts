import { BadInput } from './fail.ts';
import { capital } from './open-source.ts';
import type { Source } from './open-source.ts';
import { readLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';
import type { Row, Table } from './table.ts';

type JsonObject = Record<string, unknown>;

interface JsonRow extends Row {
	columns: string[];
}

/** JSON Lines: one object per line. Blank lines are passed over but counted. */
export async function readJsonl(source: Source): Promise<Table> {
	const rows = readRows(source);
	const first = await rows.next();
	if (first.done) throw new BadInput(`${capital(source.name)} is leeg: er staan geen verhalen in.`);
	return {
		name: source.name,
		columns: first.value.columns,
		hasHeader: false,
		rows: resume(first.value, rows)
	};
}

async function* readRows(source: Source): AsyncGenerator<JsonRow> {
	for await (const line of readLines(source)) {
		if (line.text.trim() === '') continue;
		const object = parseLine(line, source.name);
		yield {
			line: line.number,
			columns: Object.keys(object),
			value: (column) => (Object.hasOwn(object, column) ? object[column] : undefined)
		};
	}
}

function parseLine(line: Line, name: string): JsonObject {
	const value = parseJson(line.text);
	if (value !== null && typeof value === 'object' && !Array.isArray(value))
		return value as JsonObject;
	if (line.text.trimStart().startsWith('['))
		throw new BadInput(
			`Regel ${line.number} van ${name} is een lijst; zet elk verhaal als {"id", "text"} op een eigen regel.`
		);
	throw new BadInput(
		`Regel ${line.number} van ${name} is stuk: daar hoort een verhaal als {"id", "text"} te staan, in JSON.`
	);
}

/** The message of JSON.parse repeats the text it could not read, and that may be somebody's story. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

async function* resume(first: Row, rest: AsyncIterable<Row>): AsyncGenerator<Row> {
	yield first;
	yield* rest;
}
