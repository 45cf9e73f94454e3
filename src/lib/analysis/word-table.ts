import { hashWord } from './tokens.ts';
import type { Word } from './words.ts';

/** The words that a model has met, found by the characters of a text without cutting a word out of it. */
export interface WordTable {
	/** By their number; every written form of a word leads to the same one. */
	words: Word[];
	/** Open addressing: number of a written form plus one at the place its characters hash to, 0 where there is none. */
	places: Int32Array;
	/** Per written form its hash, its characters `from[i]` to `from[i + 1]`, and the number of its word. */
	hash: Int32Array;
	from: Int32Array;
	word: Int32Array;
	characters: Uint16Array;
	forms: number;
	/** Per word its place in the text that was read last: see `read-text.ts`. */
	lastPlace: Int32Array;
}

const FIRST_PLACES = 1 << 12;
// Places per form: the next one is mostly free, so that a search looks at one or two.
const ROOM = 4;

/** A table without words. */
export function makeWordTable(): WordTable {
	return {
		words: [],
		places: new Int32Array(FIRST_PLACES),
		hash: new Int32Array(FIRST_PLACES / ROOM),
		from: new Int32Array(FIRST_PLACES / ROOM + 1),
		word: new Int32Array(FIRST_PLACES / ROOM),
		characters: new Uint16Array(FIRST_PLACES * 2),
		forms: 0,
		lastPlace: new Int32Array(FIRST_PLACES / ROOM)
	};
}

/**
 * The word written at `start` to `end` of a text; undefined when it is new. O(characters).
 *
 * @param hash what `findTokens` or `hashWord` makes of it
 * @example
 * addForm(table, 'Thuis', word);
 * findWord(table, 'Zij zit Thuis.', 8, 13, hashWord('Thuis')) === word; // => true
 */
export function findWord(
	table: WordTable,
	text: string,
	start: number,
	end: number,
	hash: number
): Word | undefined {
	const { places } = table;
	const mask = places.length - 1;
	for (let place = spread(hash) & mask; ; place = (place + 1) & mask) {
		const form = places[place]! - 1;
		if (form < 0) return undefined;
		if (table.hash[form] === hash && isWritten(table, form, text, start, end))
			return table.words[table.word[form]!];
	}
}

/** Remember a written form of a word; the word itself joins the table by its `id`. The form must be new. */
export function addForm(table: WordTable, written: string, word: Word): void {
	if (table.forms === table.hash.length) makeRoom(table);
	const form = table.forms++;
	const from = table.from[form]!;
	const to = from + written.length;
	if (to > table.characters.length) {
		table.characters = enlarge(table.characters, Math.max(to, table.characters.length * 2));
	}
	for (let i = 0; i < written.length; i++) table.characters[from + i] = written.charCodeAt(i);
	table.from[form + 1] = to;
	table.hash[form] = hashWord(written);
	table.word[form] = word.id;
	table.words[word.id] = word;
	place(table, form);
}

function isWritten(
	table: WordTable,
	form: number,
	text: string,
	start: number,
	end: number
): boolean {
	const { characters } = table;
	const from = table.from[form]!;
	if (table.from[form + 1]! - from !== end - start) return false;
	for (let i = start; i < end; i++) {
		if (characters[from + i - start] !== text.charCodeAt(i)) return false;
	}
	return true;
}

/** The high bits of a hash know more than the low ones, which tell the place. */
function spread(hash: number): number {
	return hash ^ (hash >>> 15);
}

function place(table: WordTable, form: number): void {
	const { places } = table;
	const mask = places.length - 1;
	let at = spread(table.hash[form]!) & mask;
	while (places[at] !== 0) at = (at + 1) & mask;
	places[at] = form + 1;
}

function makeRoom(table: WordTable): void {
	const size = table.hash.length * 2;
	table.hash = enlarge(table.hash, size);
	table.word = enlarge(table.word, size);
	table.from = enlarge(table.from, size + 1);
	table.lastPlace = enlarge(table.lastPlace, size);
	table.places = new Int32Array(size * ROOM);
	for (let form = 0; form < table.forms; form++) place(table, form);
}

function enlarge<T extends Int32Array | Uint16Array>(values: T, size: number): T {
	const larger = (values instanceof Int32Array ? new Int32Array(size) : new Uint16Array(size)) as T;
	larger.set(values);
	return larger;
}
