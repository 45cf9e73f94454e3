import type { Passage } from './words.ts';

/** Indexes of words, both included. */
export type WordRange = [from: number, to: number];

const ARTICLE = /^(?:de|het|den|t)$/;

/**
 * The offsets of a row of words, with the apostrophe that belongs to the first: "'t Hof", "'s-Gravenzande".
 *
 * @param from index of the first word; `to` that of the last
 * @returns offsets in UTF-16 code units, the end exclusive
 * @example
 * rangeOf(readPassage("in 't Hof"), 1, 2); // => { start: 3, end: 9 }
 */
export function rangeOf(
	passage: Passage,
	from: number,
	to: number
): { start: number; end: number } {
	const first = passage.words[from];
	const start = first?.start ?? 0;
	const shortened = /^(?:[tn]$|s-)/i.test(first?.text ?? '') && passage.text[start - 1] === "'";
	return { start: start - (shortened ? 1 : 0), end: passage.words[to]?.end ?? start };
}

/**
 * The article in front of a name belongs to it for many writers ("op de Klimop", "in het Gooi"), and the sentence reads on
 * without it: "op [school]".
 *
 * @param at index of the first word of the name
 * @returns the index of the article, or `at` when there is none
 * @example
 * withArticle(readPassage('op de Klimop'), 2); // => 1
 */
export function withArticle(passage: Passage, at: number): number {
	const before = passage.words[at - 1];
	const joined = /^(?: '?|')$/.test(passage.words[at]?.gap ?? '');
	return before && !before.capital && joined && ARTICLE.test(before.lower) ? at - 1 : at;
}
