/**
 * A word in lower case without vowel marks, and with one form of the letters that Arabic, Persian and keyboards write in several.
 *
 * @example
 * bareLetters('أحمد'); // => 'احمد'
 */
export function bareLetters(word: string): string {
	return word
		.toLowerCase()
		.replace(/[\u064b-\u0652\u0640]/g, '')
		.replace(/[أإآ]/g, 'ا')
		.replace(/[ىی]/g, 'ي')
		.replace(/ک/g, 'ك');
}
