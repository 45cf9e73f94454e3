/** Shorter names have too many ordinary words one letter away. */
const SHORTEST = 6;

/**
 * Whether two words differ by one slip of the finger at most: a letter too many, too few, another or two turned round. Words of
 * fewer than six letters have to be the same. O(characters).
 *
 * Source: Damerau 1964, "A technique for computer detection and correction of spelling errors".
 *
 * @example
 * isOneSlipAway('wegwijzer', 'wegwijser'); // => true
 */
export function isOneSlipAway(name: string, word: string): boolean {
	if (name === word) return true;
	const [short, long] = name.length <= word.length ? [name, word] : [word, name];
	if (name.length < SHORTEST || long.length - short.length > 1) return false;
	let head = 0;
	while (head < short.length && short[head] === long[head]) head++;
	if (long.length > short.length) return short.slice(head) === long.slice(head + 1);
	if (short.slice(head + 1) === long.slice(head + 1)) return true;
	const turned = short[head] === long[head + 1] && short[head + 1] === long[head];
	return turned && short.slice(head + 2) === long.slice(head + 2);
}

/**
 * Keys of which two words within one slip share at least one, so that a list is not compared word by word: the word itself
 * and the word without each of its letters (Garbe's symmetric deletes). Of fewer than five letters only the word itself.
 *
 * @returns one key more than the word has letters
 * @example
 * slipKeys('hoorn'); // => ['hoorn', 'oorn', 'horn', 'horn', 'hoon', 'hoor']
 */
export function slipKeys(word: string): string[] {
	if (word.length < SHORTEST - 1) return [word];
	return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
