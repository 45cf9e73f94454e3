/**
 * The same word as a string of its own. An engine cuts a word out of a text by pointing into it, so whoever remembers the word
 * keeps the whole story in memory, also after somebody took it back. O(characters).
 *
 * @example
 * copyWord('thuis'); // => 'thuis'
 */
export function copyWord(word: string): string {
	return word.split('').join('');
}
