/** Where the words of a text are: `start[i]` to `end[i]`, in UTF-16 code units. */
export interface Tokens {
	start: Int32Array;
	end: Int32Array;
	length: number;
}

const UNKNOWN = 0;
const LETTER = 1;
const OTHER = 2;
// One byte per UTF-16 code unit, filled as texts ask for it. Asking a regular expression every time costs 20x as much.
const kinds = new Uint8Array(65_536);
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Find the words of a text: runs of letters, digits and accents, with an apostrophe inside kept (`z'n`, `foto's`).
 * Offsets point into the text as it was given, so that a reason can be shown in place. O(length).
 *
 * @param text any string; lone surrogates and emoji simply separate words
 * @returns offsets of each word in order
 * @example
 * const { start, end } = findTokens('Hij zit thuis.');
 * 'Hij zit thuis.'.slice(start[2], end[2]); // => 'thuis'
 */
export function findTokens(text: string): Tokens {
	let start = new Int32Array((text.length >> 2) + 8);
	let end = new Int32Array(start.length);
	let length = 0;
	let at = 0;
	while (at < text.length) {
		if (!isWordCharacter(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const stop = endOfWord(text, at);
		if (length === start.length) {
			start = doubled(start);
			end = doubled(end);
		}
		start[length] = at;
		end[length++] = stop;
		at = stop;
	}
	return { start, end, length };
}

/** True for a letter, digit or accent of the Basic Multilingual Plane. */
function isWordCharacter(code: number): boolean {
	let kind = kinds[code];
	if (kind === UNKNOWN) {
		kind = WORD_CHARACTER.test(String.fromCharCode(code)) ? LETTER : OTHER;
		kinds[code] = kind;
	}
	return kind === LETTER;
}

function endOfWord(text: string, from: number): number {
	let at = from + 1;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const inside =
			isWordCharacter(code) ||
			(isApostrophe(code) && at + 1 < text.length && isWordCharacter(text.charCodeAt(at + 1)));
		if (!inside) break;
		at++;
	}
	return at;
}

function isApostrophe(code: number): boolean {
	return code === 0x27 || code === 0x2019;
}

function doubled(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(values.length * 2);
	larger.set(values);
	return larger;
}
