/** Runs of letters of one word that are looked at; its two edges count as letters. */
const LETTERS = { from: 2, to: 5 };
/** Stems up to so many words further on count as near. */
const REACH = 4;
/** So that a stem, two stems and a run of letters never share a place on purpose. */
const SALT = { letters: 0x811c9dc5, stem: 0x3c6ef372, next: 0x5be0cd19, near: 0x1f83d9ab };
/** Of FNV-1a and of the last mix of MurmurHash3 (Appleby). */
const FNV = 0x01000193;
const MIX = [0x85ebca6b, 0xc2b2ae35] as const;

/**
 * What the learned half of `danger` weighs of a text: every stem, every two stems after each other or a few words apart, and every run of two to
 * five letters of a word. Each as a place in a table, each once. Time and memory grow with the length of the text.
 *
 * @param words in lower case, without accents and signs
 * @param places of the table; a power of two
 * @returns whole numbers from 0 up to `places`
 * @example
 * featuresOf(['mouwen'], 64).isSubsetOf(featuresOf(['lange', 'mouwen'], 64)); // => true
 */
export function featuresOf(words: readonly string[], places: number): Set<number> {
	const stems = hashStems(words);
	const found = new Set<number>();
	const add = (sum: number) => found.add(mix(sum) & (places - 1));
	addPhrases(add, stems);
	for (let at = 0; at < stems.length; at++)
		for (let gap = 2; gap <= Math.min(REACH, at); gap++)
			add(together(stems[at - gap] ?? 0, stems[at] ?? 0, SALT.near));
	for (const word of new Set(words)) addLetters(add, word);
	return found;
}

/**
 * Of `featuresOf` only the stems, and every two after each other: only who fits the weights asks for these apart.
 *
 * @example
 * phrasesOf(['lange', 'mouwen'], 64).isSubsetOf(featuresOf(['lange', 'mouwen'], 64)); // => true
 */
export function phrasesOf(words: readonly string[], places: number): Set<number> {
	const found = new Set<number>();
	addPhrases((sum) => found.add(mix(sum) & (places - 1)), hashStems(words));
	return found;
}

function hashStems(words: readonly string[]): number[] {
	return words.map((word) => hash(stem(word), SALT.stem));
}

function addPhrases(add: (sum: number) => void, stems: readonly number[]): void {
	for (const [at, here] of stems.entries()) {
		add(here);
		if (at > 0) add(together(stems[at - 1] ?? 0, here, SALT.next));
	}
}

function together(one: number, other: number, salt: number): number {
	return Math.imul(one ^ salt, FNV) ^ other;
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

function addLetters(add: (sum: number) => void, word: string): void {
	const edged = `^${word}$`;
	for (let from = 0; from < edged.length; from++) {
		let sum = SALT.letters;
		const end = Math.min(edged.length, from + LETTERS.to);
		for (let at = from; at < end; at++) {
			sum = Math.imul(sum ^ edged.charCodeAt(at), FNV);
			if (at - from + 1 >= LETTERS.from) add(sum);
		}
	}
}

function hash(text: string, salt: number): number {
	let sum = salt;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FNV);
	return sum | 1;
}

function mix(sum: number): number {
	const once = Math.imul(sum ^ (sum >>> 16), MIX[0]);
	const twice = Math.imul(once ^ (once >>> 13), MIX[1]);
	return twice ^ (twice >>> 16);
}
