import { copyWord } from './copy-word.ts';
import { slang } from './slang.ts';

// "heeeel" and "jaaaa" are "heel" and "jaa"; no Dutch word has three equal letters in a row once accents are gone.
const REPEATED = /(\p{L})\1{2,}/gu;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’]/g;
// Most words are, and need nothing else.
const PLAIN = /^[a-z]+$/;

// A language has few words and says them often.
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * Write a word the way the analysis compares it: lower case, no accents, no stretched letters, spelling of chat undone.
 * O(characters); words seen before are looked up.
 *
 * @param word one word, as `findTokens` cuts it
 * @example
 * fold('Éééén'); // => 'een'
 * fold('egt'); // => 'echt'
 */
export function fold(word: string): string {
	let folded = known.get(word);
	if (folded === undefined) {
		const own = copyWord(word);
		const plain = foldLetters(own);
		folded = slang.get(plain) ?? plain;
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(own, folded);
	}
	return folded;
}

/**
 * The same without the table of chat spelling, for text that may be in any language.
 *
 * @example
 * foldLetters('Señooor'); // => 'senoor'
 */
export function foldLetters(word: string): string {
	if (PLAIN.test(word)) return word.replace(REPEATED, '$1$1');
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(MARKS, '')
		.replace(APOSTROPHES, '')
		.replace(REPEATED, '$1$1');
}
