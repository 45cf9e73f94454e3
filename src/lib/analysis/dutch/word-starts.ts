// With so many letters a table of starts says no to half of all words, and is small.
const LETTERS = 3;

/**
 * The keys by which `mayStart` knows the words of a stem: its first letters, and the same with the v or z that a last f or s
 * of it stands for (`lef` stands for `leven`).
 *
 * @param own a stem as `stem` gives it
 * @returns one or two whole numbers
 * @example
 * startsOf('lef').length; // => 2
 */
export function startsOf(own: string): number[] {
	const last = own.at(-1);
	const other = last === 'f' ? 'v' : last === 's' ? 'z' : undefined;
	const starts = [startKey(own, 0, LETTERS)];
	if (other && own.length <= LETTERS) starts.push(startKey(own.slice(0, -1) + other, 0, LETTERS));
	return starts;
}

/**
 * Can the rest of a word, from an offset on, have a stem with one of these starts? Much cheaper than stemming, and no for half
 * of the words. O(1).
 *
 * @param word a folded word
 * @param from offset
 * @param starts keys of all stems: `startsOf`
 * @example
 * mayStart('pesten', 0, new Set(startsOf('pest'))); // => true
 * mayStart('taxi', 0, new Set(startsOf('pest'))); // => false
 */
export function mayStart(word: string, from: number, starts: ReadonlySet<number>): boolean {
	return starts.has(startKey(word, from, LETTERS)) || starts.has(startKey(word, from, LETTERS - 1));
}

/** The first letters of a word from an offset on, doubled ones once, as one number. */
function startKey(word: string, from: number, letters: number): number {
	let key = 0;
	let last = 0;
	for (let at = from, taken = 0; at < word.length && taken < letters; at++) {
		const code = word.charCodeAt(at);
		if (code === last) continue;
		key = (key << 8) | (code & 0xff);
		last = code;
		taken++;
	}
	return key;
}
