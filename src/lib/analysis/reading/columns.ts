import { finish, makeIntList, push } from '#lib/analysis/math/int-list.ts';
import type { IntList } from '#lib/analysis/math/int-list.ts';
import type { Word } from './words.ts';

/** The columns of a corpus while its rows are added: one per stem, shared by the words that are forms of it. */
export interface Columns {
	byKey: Map<string, Column>;
	list: Column[];
	/** By the number of the word in the model. */
	forms: (Form | undefined)[];
	/** Numbers of the columns of each row, one row after the other. */
	used: IntList;
}

interface Column {
	at: number;
	forms: Form[];
	stories: number;
	lastRow: number;
}

interface Form {
	word: Word;
	column: Column;
	stories: number;
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
	return { byKey: new Map(), list: [], forms: new Array(words), used: makeIntList() };
}

/**
 * Add the next row. O(words).
 *
 * @param row its number; higher than the one before
 * @param content its distinct words
 * @example
 * const columns = makeColumns(0);
 * addRow(columns, 0, readText('De taxi kwam niet opdagen.', open).content);
 * columns.list.length; // => 2
 */
export function addRow(columns: Columns, row: number, content: readonly Word[]): void {
	for (let i = 0; i < content.length; i++) {
		const word = content[i]!;
		const form = columns.forms[word.id] ?? addForm(columns, word);
		form.stories++;
		const { column } = form;
		if (column.lastRow === row) continue;
		column.lastRow = row;
		column.stories++;
		push(columns.used, column.at);
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
	return columns.forms[word.id]?.stories ?? 0;
}

/**
 * The columns when all rows have been added; O(entries). Nothing can be added afterwards.
 *
 * @example
 * const columns = makeColumns(0);
 * addRow(columns, 0, readText('De taxi kwam weer niet.', open).content);
 * finishColumns(columns).shown; // => ['taxi']
 */
export function finishColumns({ used, list, forms }: Columns): FinishedColumns {
	return {
		column: finish(used),
		words: list.map((column) => column.forms[0]!.word),
		shown: list.map(shownForm),
		storiesWith: Int32Array.from(list, ({ stories }) => stories),
		columnOf: ({ id }) => forms[id]?.column.at ?? -1
	};
}

function addForm({ byKey, list, forms }: Columns, word: Word): Form {
	let column = byKey.get(word.key);
	if (column === undefined) {
		column = { at: list.length, forms: [], stories: 0, lastRow: -1 };
		byKey.set(word.key, column);
		list.push(column);
	}
	const form = { word, column, stories: 0 };
	column.forms.push(form);
	return (forms[word.id] = form);
}

/** The form that most rows write; the shortest of equals. */
function shownForm({ forms }: Column): string {
	const better = (a: Form, b: Form) =>
		b.stories - a.stories ||
		a.word.shown.length - b.word.shown.length ||
		(a.word.shown < b.word.shown ? -1 : 1);
	return forms.reduce((best, one) => (better(one, best) < 0 ? one : best)).word.shown;
}
