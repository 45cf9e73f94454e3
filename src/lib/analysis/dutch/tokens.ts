/** Where the words of a text are: `start[i]` to `end[i]`, in UTF-16 code units. */
export interface Places {
	start: ArrayLike<number>;
	end: ArrayLike<number>;
	length: number;
}

/** The same as they are found. */
export interface Tokens extends Places {
	start: number[];
	end: number[];
	/** A number made of its characters, the same wherever the word stands: see `reading/word-table.ts`. */
	hash: number[];
}

const LETTER = 1;
const APOSTROPHE = 2;
const OTHER = 3;
// One byte per UTF-16 code unit, 0 as long as it is unknown: filled as texts ask for it. Asking a regular expression every time costs 20x as much.
const kinds = new Uint8Array(65_536);
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHES = /['’]/;
// FNV-1a: start and multiplier.
const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/**
 * Find the words of a text: runs of letters, digits and accents, with an apostrophe inside kept (`z'n`, `foto's`).
 * Offsets point into the text as it was given, so that a reason can be shown in place. O(characters).
 *
 * @param text any string; lone surrogates and emoji simply separate words
 * @returns offsets of each word in order, in UTF-16 code units, the end exclusive
 * @example
 * const { start, end } = findTokens('Hij zit thuis.');
 * 'Hij zit thuis.'.slice(start[2], end[2]); // => 'thuis'
 */
export function findTokens(text: string): Tokens {
	const tokens: Tokens = { start: [], end: [], hash: [], length: 0 };
	let from = -1;
	let hash = HASH_START;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const kind = kinds[code] || findKind(code);
		if (kind === LETTER || (kind === APOSTROPHE && from >= 0 && isLetterAt(text, at + 1))) {
			if (from < 0) from = at;
			hash = Math.imul(hash ^ code, HASH_PRIME);
		} else if (from >= 0) {
			add(tokens, from, at, hash);
			from = -1;
			hash = HASH_START;
		}
	}
	if (from >= 0) add(tokens, from, text.length, hash);
	return tokens;
}

/**
 * The number that `findTokens` gives a word: 32 bits. O(characters).
 *
 * Source: Fowler, Noll & Vo 1991 (FNV-1a), by code unit where theirs goes by byte.
 *
 * @example
 * hashWord('thuis') === findTokens('Hij zit thuis.').hash[2]; // => true
 */
export function hashWord(word: string): number {
	let hash = HASH_START;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
	return hash;
}

/** Letter means a letter, digit or accent of the Basic Multilingual Plane. */
function findKind(code: number): number {
	const character = String.fromCharCode(code);
	const kind = WORD_CHARACTER.test(character)
		? LETTER
		: APOSTROPHES.test(character)
			? APOSTROPHE
			: OTHER;
	kinds[code] = kind;
	return kind;
}

function isLetterAt(text: string, at: number): boolean {
	if (at >= text.length) return false;
	const code = text.charCodeAt(at);
	return (kinds[code] || findKind(code)) === LETTER;
}

function add(tokens: Tokens, start: number, end: number, hash: number): void {
	tokens.start.push(start);
	tokens.end.push(end);
	tokens.hash.push(hash);
	tokens.length++;
}

// Three letters in a row: no number, no initials.
const READABLE = /\p{L}{3}/u;

/**
 * Can people read this as a word?
 *
 * @example
 * isReadable('taxi'); // => true
 * isReadable('h.b.'); // => false
 */
export function isReadable(word: string): boolean {
	return READABLE.test(word);
}
