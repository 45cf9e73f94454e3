import { slang } from './slang.ts';

// "heeeel" and "jaaaa" are "heel" and "jaa"; no Dutch word has three equal letters in a row once accents are gone.
const REPEATED = /(\p{L})\1{2,}/gu;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’]/g;

/**
 * Write a word the way the analysis compares it: lower case, no accents, no stretched letters, spelling of chat undone.
 *
 * @example
 * fold('Éééén'); // => 'een'
 * fold('egt'); // => 'echt'
 */
export function fold(word: string): string {
	const plain = foldLetters(word);
	return slang.get(plain) ?? plain;
}

/** The same without the table of chat spelling, for text that may be in any language. */
export function foldLetters(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(MARKS, '')
		.replace(APOSTROPHES, '')
		.replace(REPEATED, '$1$1');
}
