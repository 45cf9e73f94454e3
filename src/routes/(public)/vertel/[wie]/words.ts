import type { PARENT_WORDS, PUPIL_WORDS, WORDS } from './word-lists.ts';

type Key = (typeof WORDS | typeof PARENT_WORDS | typeof PUPIL_WORDS)[number];

/**
 * What the pages of telling say, by message key, in one voice. The names of choices (`card_stuck`) are looked up by the
 * choice; what only parents or only pupils see is empty for the others.
 */
export type Words = Readonly<Record<Key, string>> & { readonly [name: string]: string };

/** Put what changes in a sentence: `%a` is the first, `%b` the second. */
export function fill(
	sentence: string,
	first: string | number,
	second: string | number = ''
): string {
	return sentence.replace('%a', String(first)).replace('%b', String(second));
}

/** What a region wrote itself is in Dutch, in every language. */
export const isOwnCard = (card: string) => card.startsWith('own-');

export interface Card {
	value: string;
	label: string;
	lang?: 'nl' | undefined;
}

/** The question cards that lie on the table, by what they are called here. */
export function cardsOf({ walk }: { walk: { cards: readonly string[] } }, words: Words): Card[] {
	return walk.cards.map((card) => ({
		value: card,
		label: words[`card_${card}`] ?? '',
		lang: isOwnCard(card) ? 'nl' : undefined
	}));
}
