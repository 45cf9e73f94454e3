import { dampen, findPairColumn } from '#lib/analysis/model/features.ts';
import { matchTerms } from '#lib/analysis/model/match-terms.ts';
import type { TermHit } from '#lib/analysis/model/match-terms.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { findTokens } from '#lib/analysis/dutch/tokens.ts';
import type { Places } from '#lib/analysis/dutch/tokens.ts';
import { knowWord } from './words.ts';
import type { Word } from './words.ts';

/** The words of a text and the terms of the codebook in it: what a text is explained by. */
export interface FoundText {
	tokens: Places;
	/** The word at each token. */
	words: Word[];
	/** Distinct words that are no stop words; how often each occurs, and the same dampened. */
	content: Word[];
	counts: number[];
	amounts: number[];
	/** Per token its place in `content`; -1 for a stop word. */
	place: number[];
	hits: TermHit[];
	/** One divided by the length of the text's vector; 0 when no feature is known. */
	scale: number;
}

/** The same with what counts too, but says nothing to a reader. */
export interface ReadText extends FoundText {
	/** Distinct stop words, how often each occurs, dampened. */
	small: Word[];
	smallAmounts: number[];
	/** Columns of the pairs of words that say something; twice for a pair said twice. */
	pairs: number[];
	/** One divided by the length of the vector of its content alone. */
	contentScale: number;
}

/**
 * Find the words of a text and what the model knows of them. O(characters).
 *
 * @param text any string
 * @param model opened model
 * @returns the words in order, and the distinct ones that are no stop words
 * @example
 * readText('De taxi en de bus', open).content.map(({ shown }) => shown); // => ['taxi', 'bus']
 */
export function readText(text: string, model: OpenModel): ReadText {
	const tokens = findTokens(text);
	const words: Word[] = [];
	for (let i = 0; i < tokens.length; i++) words.push(knowWord(text, tokens, i, model));
	const found = findContent(words, model);
	const { small, smallAmounts } = findSmall(words, model);
	const pairs = findPairs(words, model);
	const squares = squaresOf(found.content, found.amounts);
	const all = squares + squaresOf(small, smallAmounts) + squaresOfPairs(pairs, model);
	return {
		tokens,
		words,
		...found,
		hits: matchTerms(words, model.index),
		small,
		smallAmounts,
		pairs,
		scale: scaleOf(all),
		contentScale: scaleOf(squares)
	};
}

/**
 * The distinct words that are no stop words, and where they are said. O(words).
 *
 * @param words the word at each token
 * @example
 * const { words } = readText('De taxi kwam niet.', open);
 * findContent(words, open).content[0]?.shown; // => 'taxi'
 */
export function findContent(
	words: readonly Word[],
	model: OpenModel
): Pick<FoundText, 'content' | 'counts' | 'amounts' | 'place'> {
	const content: Word[] = [];
	const counts: number[] = [];
	const place: number[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		place.push(word.stop ? -1 : placeOf(word, content, counts, model));
	}
	return { content, counts, amounts: counts.map(dampen), place };
}

function findSmall(
	words: readonly Word[],
	model: OpenModel
): Pick<ReadText, 'small' | 'smallAmounts'> {
	const small: Word[] = [];
	const counts: number[] = [];
	for (let i = 0; i < words.length; i++)
		if (words[i]!.stop) placeOf(words[i]!, small, counts, model);
	return { small, smallAmounts: counts.map(dampen) };
}

/**
 * Where a word is in the distinct words of this text, put there when it is new. The table remembers where a word was in
 * whatever text was read last; looking whether it is there now saves clearing that (Briggs & Torczon 1993, sparse sets).
 */
function placeOf(word: Word, content: Word[], counts: number[], { words }: OpenModel): number {
	const last = words.lastPlace[word.id]!;
	if (content[last] === word) {
		counts[last]! += 1;
		return last;
	}
	words.lastPlace[word.id] = content.length;
	counts.push(1);
	return content.push(word) - 1;
}

function findPairs(words: readonly Word[], { space }: OpenModel): number[] {
	const pairs: number[] = [];
	for (let i = 1; i < words.length; i++) {
		const column = findPairColumn(words[i - 1]!.unit, words[i]!.unit, space);
		if (column >= 0) pairs.push(column);
	}
	return pairs;
}

function scaleOf(squares: number): number {
	return squares > 0 ? 1 / Math.sqrt(squares) : 0;
}

function squaresOfPairs(pairs: readonly number[], { space }: OpenModel): number {
	let squares = 0;
	for (let i = 0; i < pairs.length; i++)
		squares += (space.weights.pair * space.idf[pairs[i]!]!) ** 2;
	return squares;
}

function squaresOf(content: readonly Word[], amounts: readonly number[]): number {
	let squares = 0;
	for (let i = 0; i < content.length; i++) {
		const amount = amounts[i]!;
		squares += amount * amount * content[i]!.squares;
	}
	return squares;
}
