const LETTER = 1;
const MARK = 2;
const OTHER = 3;
/** What each UTF-16 code unit is, looked up once. */
const kinds = new Uint8Array(0x10000);

/**
 * The offsets of the first word at or after `from`: letters, digits and their marks, joined by an apostrophe or a dash. The
 * genitive 's is a word of its own: "Anna's" is "Anna" and "s". By hand, because a regular expression takes three times as long.
 *
 * @returns [start, end), or undefined when there is no word any more
 * @example
 * nextWord('zo, Anna-Lotte', 2); // => [4, 14]
 */
export function nextWord(text: string, from: number): [start: number, end: number] | undefined {
	let start = from;
	while (start < text.length && kindAt(text, start) !== LETTER) start++;
	if (start >= text.length) return undefined;
	let end = endOfPart(text, start);
	while (isJoint(text, end)) end = endOfPart(text, end + 1);
	return [start, end];
}

function endOfPart(text: string, from: number): number {
	let at = from;
	while (at < text.length && kindAt(text, at) <= MARK) at++;
	return at;
}

function isJoint(text: string, at: number): boolean {
	const sign = text[at];
	if ((sign !== "'" && sign !== '-') || !isLetter(text, at + 1)) return false;
	return text[at + 1] !== 's' || isLetter(text, at + 2);
}

function isLetter(text: string, at: number): boolean {
	return at < text.length && kindAt(text, at) === LETTER;
}

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (unit >= 0xd800 && unit <= 0xdfff) return kindOfPair(text, at, unit);
	return (kinds[unit] ||= kindOf(String.fromCharCode(unit)));
}

/** Both halves of a letter outside the basic plane count as that letter. */
function kindOfPair(text: string, at: number, unit: number): number {
	const first = unit >= 0xdc00 ? at - 1 : at;
	const codePoint = text.codePointAt(first) ?? 0;
	return codePoint > 0xffff ? kindOf(String.fromCodePoint(codePoint)) : OTHER;
}

function kindOf(character: string): number {
	if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
	return /\p{M}/u.test(character) ? MARK : OTHER;
}
