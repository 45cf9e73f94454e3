import { PARTICLES } from './cues.ts';
import type { Story, Word } from './words.ts';

/** "in" and "op" lead to something else: "De Wendakker in Ommen". */
const LINKS = new Set([...PARTICLES, 'voor'].filter((word) => word !== 'in' && word !== 'op'));
const MOST_LINKS = 3;
/** No school has a longer name; the bound keeps a page of capitals linear. */
const MOST_WORDS = 8;

/**
 * The end of a row of words with capitals from `at` on, with small words between them: "Ridder van Hoeve College".
 *
 * @returns the index of the last word; `at` itself when nothing follows
 */
export function chainEnd(
	story: Story,
	at: number,
	accepts: (word: Word) => boolean = () => true
): number {
	let to = at;
	while (to - at < MOST_WORDS) {
		let next = to + 1;
		while (next - to <= MOST_LINKS && isLink(story.words[next]) && isNear(story.words[next]))
			next++;
		const word = story.words[next];
		if (!word?.capital || !isNear(word) || !accepts(word)) return to;
		to = next;
	}
	return to;
}

/** A space, an ampersand, the apostrophe of 't or the dot of "St." stands before it. */
export function isNear(word: Word | undefined): boolean {
	return !!word && (/^(?: '?| & |')$/.test(word.gap) || (word.gap === '. ' && !word.opens));
}

function isLink(word: Word | undefined): boolean {
	return !!word && !word.capital && LINKS.has(word.lower);
}
