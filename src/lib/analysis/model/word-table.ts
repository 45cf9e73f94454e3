import { hashWord } from '#lib/analysis/dutch/tokens.ts';

/**
 * Words that were met before, found by the characters of a text without cutting a word out of it. What is known of a word
 * is up to the caller.
 */
export interface WordTable<Word extends { id: number }> {
	/** By their `id`; every written form of a word leads to the same one. */
	words: Word[];
	/**
	 * Open addressing. Four numbers per place, side by side so that a look-up reads memory once: the hash of a written form,
	 * where its characters begin, how many there are (0: no form here), and the number of its word.
	 */
	places: Int32Array;
	forms: number;
	characters: Uint16Array;
	/** Characters in use. */
	used: number;
	/** Per word its place in the text that was read last: see `read-text.ts`. */
	lastPlace: Int32Array;
}

const FIELDS = 4;
const START = 1;
const LENGTH = 2;
const WORD = 3;
const FIRST_PLACES = 1 << 12;
// Places per form: the next one is mostly free, so that a search looks at one or two.
const ROOM = 3;

/**
 * A table without words.
 *
 * @example
 * makeWordTable().words; // => []
 */
export function makeWordTable<Word extends { id: number }>(): WordTable<Word> {
	return {
		words: [],
		places: new Int32Array(FIELDS * FIRST_PLACES),
		forms: 0,
		characters: new Uint16Array(FIELDS * FIRST_PLACES),
		used: 0,
		lastPlace: new Int32Array(FIRST_PLACES)
	};
}

/**
 * The word written at `start` to `end` of a text; undefined when it is new. O(characters).
 *
 * @param hash what `findTokens` or `hashWord` makes of it
 * @example
 * const table = makeWordTable();
 * addForm(table, 'Thuis', { id: 0 });
 * findWord(table, 'Zij zit Thuis.', 8, 13, hashWord('Thuis')); // => { id: 0 }
 */
export function findWord<Word extends { id: number }>(
	{ places, characters, words }: WordTable<Word>,
	text: string,
	start: number,
	end: number,
	hash: number
): Word | undefined {
	const last = places.length - FIELDS;
	for (let at = firstPlace(hash, last); ; at = (at + FIELDS) & last) {
		const length = places[at + LENGTH]!;
		if (length === 0) return undefined;
		if (places[at] !== hash || length !== end - start) continue;
		const from = places[at + START]! - start;
		let i = start;
		while (i < end && characters[from + i] === text.charCodeAt(i)) i++;
		if (i === end) return words[places[at + WORD]!];
	}
}

/**
 * Remember a written form of a word; the word itself joins the table by its `id`. O(characters), once in a while O(forms).
 *
 * @param written not empty, and new to the table
 * @param word its `id` is the next number, or that of a word that is there already
 * @example
 * const table = makeWordTable();
 * addForm(table, 'thuis', { id: 0 });
 * table.words.length; // => 1
 */
export function addForm<Word extends { id: number }>(
	table: WordTable<Word>,
	written: string,
	word: Word
): void {
	if (ROOM * FIELDS * (table.forms + 1) > table.places.length) makeRoom(table);
	const from = table.used;
	table.used += written.length;
	if (table.used > table.characters.length) {
		const larger = new Uint16Array(2 * table.used);
		larger.set(table.characters);
		table.characters = larger;
	}
	for (let i = 0; i < written.length; i++) table.characters[from + i] = written.charCodeAt(i);
	place(table.places, [hashWord(written), from, written.length, word.id]);
	table.forms++;
	table.words[word.id] = word;
}

/** The high bits of a hash know more than the low ones, which tell the place. */
function firstPlace(hash: number, last: number): number {
	return ((hash ^ (hash >>> 15)) * FIELDS) & last;
}

function place(places: Int32Array, form: ArrayLike<number>): void {
	const last = places.length - FIELDS;
	let at = firstPlace(form[0]!, last);
	while (places[at + LENGTH] !== 0) at = (at + FIELDS) & last;
	places.set(form, at);
}

function makeRoom(table: WordTable<{ id: number }>): void {
	const { places } = table;
	table.places = new Int32Array(2 * places.length);
	for (let at = 0; at < places.length; at += FIELDS) {
		if (places[at + LENGTH] !== 0) place(table.places, places.subarray(at, at + FIELDS));
	}
	const larger = new Int32Array(2 * table.lastPlace.length);
	larger.set(table.lastPlace);
	table.lastPlace = larger;
}
