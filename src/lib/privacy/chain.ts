import { PARTICLES } from './cues.ts';
import type { Passage, Word } from './words.ts';

/** "in" and "op" lead to something else: "De Wendakker in Ommen". */
const LINKS = new Set([...PARTICLES, 'voor'].filter((word) => word !== 'in' && word !== 'op'));
const MOST_LINKS = 3;
/** No school has a longer name; the bound keeps a page of capitals linear. */
const MOST_WORDS = 8;

/**
 * The end of a row of words with capitals from `at` on, with small words between them: "Ridder van Hoeve College".
 * At most eight words.
 *
 * @param at index of the first word
 * @param accepts which capitals may belong to it
 * @returns the index of the last word; `at` itself when nothing follows
 * @example
 * chainEnd(readPassage('op Ridder van Hoeve College zit'), 1); // => 4
 */
export function chainEnd(
	passage: Passage,
	at: number,
	accepts: (word: Word) => boolean = () => true
): number {
	let to = at;
	while (to - at < MOST_WORDS) {
		let next = to + 1;
		while (next - to <= MOST_LINKS && isLink(passage.words[next]) && isNear(passage.words[next]))
			next++;
		const word = passage.words[next];
		if (!word?.capital || !isNear(word) || !accepts(word)) return to;
		to = next;
	}
	return to;
}

/**
 * A space, an ampersand, the apostrophe of 't or the dot of "St." stands before it.
 *
 * @param word undefined where the text ends
 * @example
 * isNear(readPassage('De Wissel, Ommen').words[1]); // => true
 * isNear(readPassage('De Wissel, Ommen').words[2]); // => false
 */
export function isNear(word: Word | undefined): boolean {
	return !!word && (/^(?: '?| & |')$/.test(word.gap) || (word.gap === '. ' && !word.opens));
}

function isLink(word: Word | undefined): boolean {
	return !!word && !word.capital && LINKS.has(word.lower);
}
