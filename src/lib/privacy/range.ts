import type { Story } from './words.ts';

/** Indexes of words, both included. */
export type WordRange = [from: number, to: number];

const ARTICLE = /^(?:de|het|den|t)$/;

/**
 * The offsets of a row of words, with the apostrophe that belongs to the first: "'t Hof", "'s-Gravenzande".
 *
 * @example
 * rangeOf(readStory("in 't Hof"), 1, 2); // => { start: 3, end: 9 }
 */
export function rangeOf(story: Story, from: number, to: number): { start: number; end: number } {
	const first = story.words[from];
	const start = first?.start ?? 0;
	const shortened = /^(?:[tn]$|s-)/i.test(first?.text ?? '') && story.text[start - 1] === "'";
	return { start: start - (shortened ? 1 : 0), end: story.words[to]?.end ?? start };
}

/**
 * The article in front of a name belongs to it for many writers ("op de Klimop", "in het Gooi"), and the sentence reads on
 * without it: "op [school]".
 *
 * @returns the index of the article, or `at` when there is none
 */
export function withArticle(story: Story, at: number): number {
	const before = story.words[at - 1];
	const joined = /^(?: '?|')$/.test(story.words[at]?.gap ?? '');
	return before && !before.capital && joined && ARTICLE.test(before.lower) ? at - 1 : at;
}
