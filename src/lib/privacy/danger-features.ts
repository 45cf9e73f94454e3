/** Runs of letters of one word that are looked at; its two edges count as letters. */
const LETTERS = { from: 2, to: 5 };
/** So that a stem, two stems and a run of letters never share a place on purpose. */
const SALT = { letters: 0x811c9dc5, stem: 0x3c6ef372, next: 0x5be0cd19 };
/** Of FNV-1a and of the last mix of MurmurHash3 (Appleby). */
const FNV = 0x01000193;
const MIX = [0x85ebca6b, 0xc2b2ae35] as const;

/** Number of places a feature can fall on; a power of two. */
export const PLACES = 1 << 15;

/**
 * What the learned half of `danger` weighs of a text: every stem, every two stems after each other, and every run of two to five
 * letters of a word. Each as a place in a table, each once. Time and memory grow with the length of the text.
 *
 * @param words in lower case, without accents and signs
 * @returns whole numbers from 0 up to `PLACES`
 * @example
 * featuresOf(['mouwen']).isSubsetOf(featuresOf(['lange', 'mouwen'])); // => true
 */
export function featuresOf(words: readonly string[]): Set<number> {
	const found = new Set<number>();
	let last = 0;
	for (const word of words) {
		const here = hash(stem(word), SALT.stem);
		found.add(place(here));
		if (last) found.add(place(Math.imul(last ^ SALT.next, FNV) ^ here));
		last = here;
		addLetters(found, word);
	}
	return found;
}

/** Cuts the commonest Dutch endings and writes what is left one way: "slapen", "slaapt" and "slaap" are one. */
function stem(word: string): string {
	if (word.length < 5) return word;
	const cut = word
		.replace(/(?:heden|heid|ingen|ing|tjes|tje|jes|je|en|er|e|s|t|d)$/, '')
		.replace(/([bdfgklmnprst])\1$/, '$1')
		.replace(/([aeou])\1([a-z])$/, '$1$2')
		.replace(/v$/, 'f')
		.replace(/z$/, 's');
	return cut.length < 3 ? word : cut;
}

function addLetters(found: Set<number>, word: string): void {
	const edged = `^${word}$`;
	for (let from = 0; from < edged.length; from++) {
		let sum = SALT.letters;
		const end = Math.min(edged.length, from + LETTERS.to);
		for (let at = from; at < end; at++) {
			sum = Math.imul(sum ^ edged.charCodeAt(at), FNV);
			if (at - from + 1 >= LETTERS.from) found.add(place(sum));
		}
	}
}

function hash(text: string, salt: number): number {
	let sum = salt;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FNV);
	return sum | 1;
}

function place(sum: number): number {
	const once = Math.imul(sum ^ (sum >>> 16), MIX[0]);
	const twice = Math.imul(once ^ (once >>> 13), MIX[1]);
	return (twice ^ (twice >>> 16)) & (PLACES - 1);
}
