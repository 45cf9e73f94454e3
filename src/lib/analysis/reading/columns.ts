import { finish, makeIntList, push } from '#lib/analysis/math/int-list.ts';
import type { IntList } from '#lib/analysis/math/int-list.ts';
import type { Word } from '#lib/analysis/model/words.ts';

/** The columns of a corpus while its rows are added: one per stem, shared by the words that are forms of it. */
export interface Columns {
	byKey: Map<string, number>;
	/** Per column the words that are forms of it, in the order in which they were met. */
	forms: Word[][];
	/** Per column the number of rows that have it, and the last of them. */
	rows: IntList;
	lastRow: IntList;
	/** By the number of the word in the model: its column plus one, 0 as long as no row has it; and how many rows do. */
	columnOf: Int32Array;
	rowsWith: Int32Array;
	/** Numbers of the columns of each row, one row after the other. */
	used: IntList;
}

/** What a corpus keeps of its columns; see `Corpus`. */
export interface FinishedColumns {
	column: Int32Array;
	words: Word[];
	shown: string[];
	storiesWith: Int32Array;
	columnOf: (word: Word) => number;
}

/**
 * The columns of a corpus that has no rows yet.
 *
 * @param words number of words that the model knows already
 * @example
 * makeColumns(100).used.length; // => 0
 */
export function makeColumns(words: number): Columns {
	return {
		byKey: new Map(),
		forms: [],
		rows: makeIntList(),
		lastRow: makeIntList(),
		columnOf: new Int32Array(words),
		rowsWith: new Int32Array(words),
		used: makeIntList()
	};
}

/**
 * Add the next row. O(words).
 *
 * @param row its number; higher than the one before
 * @param content its distinct words
 * @example
 * const columns = makeColumns(0);
 * addRow(columns, 0, readText('De taxi kwam niet opdagen.', open).content);
 * columns.forms.length; // => 2
 */
export function addRow(columns: Columns, row: number, content: readonly Word[]): void {
	for (let i = 0; i < content.length; i++) {
		const word = content[i]!;
		const column = (columns.columnOf[word.id] || addForm(columns, word)) - 1;
		columns.rowsWith[word.id]! += 1;
		if (columns.lastRow.values[column] === row) continue;
		columns.lastRow.values[column] = row;
		columns.rows.values[column]! += 1;
		push(columns.used, column);
	}
}

/**
 * How many rows have this word, in this form.
 *
 * @returns 0 for a word that no row has
 * @example
 * const columns = makeColumns(0);
 * const { content } = readText('De taxi kwam niet.', open);
 * addRow(columns, 0, content);
 * storiesOf(columns, content[0]); // => 1
 */
export function storiesOf(columns: Columns, word: Word): number {
	return columns.rowsWith[word.id] ?? 0;
}

/**
 * The columns when all rows have been added; O(entries). Nothing can be added afterwards.
 *
 * @example
 * const columns = makeColumns(0);
 * addRow(columns, 0, readText('De taxi kwam weer niet.', open).content);
 * finishColumns(columns).shown; // => ['taxi']
 */
export function finishColumns(columns: Columns): FinishedColumns {
	const { used, rows, forms, columnOf } = columns;
	return {
		column: finish(used),
		words: forms.map(([first]) => first!),
		shown: forms.map((own) => shownForm(own, columns)),
		storiesWith: finish(rows),
		columnOf: ({ id }) => (columnOf[id] ?? 0) - 1
	};
}

/** Returns the number of its column plus one. */
function addForm(columns: Columns, word: Word): number {
	const { byKey, forms, rows, lastRow } = columns;
	if (word.id >= columns.columnOf.length) makeRoom(columns, word.id);
	let column = byKey.get(word.key);
	if (column === undefined) {
		column = forms.push([word]) - 1;
		byKey.set(word.key, column);
		push(rows, 0);
		push(lastRow, -1);
	} else forms[column]!.push(word);
	return (columns.columnOf[word.id] = column + 1);
}

function makeRoom(columns: Columns, word: number): void {
	const columnOf = new Int32Array(2 * (word + 1));
	const rowsWith = new Int32Array(columnOf.length);
	columnOf.set(columns.columnOf);
	rowsWith.set(columns.rowsWith);
	Object.assign(columns, { columnOf, rowsWith });
}

/** The form that most rows write; the shortest of equals. */
function shownForm(forms: readonly Word[], { rowsWith }: Columns): string {
	const better = (a: Word, b: Word) =>
		rowsWith[b.id]! - rowsWith[a.id]! ||
		a.shown.length - b.shown.length ||
		(a.shown < b.shown ? -1 : 1);
	return forms.reduce((best, one) => (better(one, best) < 0 ? one : best)).shown;
}
