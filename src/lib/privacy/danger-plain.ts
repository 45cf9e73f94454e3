import { fold } from './fold.ts';

/**
 * Lower case without accents, words with one space between them, a dot between sentences, "nieeeet" as "niet".
 *
 * @example
 * simplify('Nieeet, zei ík. Nooit'); // => ' niet zei ik . nooit '
 */
export function simplify(text: string): string {
	const letters = withoutAccents(fold(text).toLowerCase())
		.replace(/ı/g, 'i')
		.replace(/ł/g, 'l')
		.replace(/[أإآ]/g, 'ا')
		.replace(/(\p{L})\1{2,}/gu, '$1');
	return ` ${letters.replace(/[.!?;\n]+/g, ' . ').replace(/[^\p{L}\p{N}.]+/gu, ' ')} `.replace(
		/ {2,}/g,
		' '
	);
}

/**
 * Also of letters that count as one with their sign in other scripts.
 *
 * @example
 * withoutAccents('één'); // => 'een'
 */
export function withoutAccents(text: string): string {
	return text.normalize('NFD').replace(/[\p{M}\u0640]/gu, '');
}

/**
 * Of a text made by `simplify`: what the model weighs.
 *
 * @example
 * wordsOf(' niet zei ik . nooit '); // => ['niet', 'zei', 'ik', 'nooit']
 */
export function wordsOf(plain: string): string[] {
	return plain.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
}
