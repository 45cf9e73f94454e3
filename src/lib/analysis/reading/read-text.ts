import { dampen, findPairColumn } from '#lib/analysis/model/features.ts';
import { matchTerms } from '#lib/analysis/model/match-terms.ts';
import type { TermHit } from '#lib/analysis/model/match-terms.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { findTokens } from '#lib/analysis/dutch/tokens.ts';
import type { Places } from '#lib/analysis/dutch/tokens.ts';
import { addEntry, makeTextRow } from './text-row.ts';
import type { TextRow } from './text-row.ts';
import { rowOfPair, SILENT_ROW } from '#lib/analysis/model/word-scores.ts';
import { knowWord } from '#lib/analysis/model/words.ts';
import type { Word } from '#lib/analysis/model/words.ts';

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
	/** Its words, stop words too, and its pairs of words; filled again by the next text that is given the same room. */
	row: TextRow;
	/** One divided by the length of the vector of its content alone. */
	contentScale: number;
}

/**
 * Find the words of a text and what the model knows of them. O(characters).
 *
 * @param text any string
 * @param model opened model
 * @param row room to use again for text after text
 * @returns the words in order, and the distinct ones that are no stop words
 * @example
 * readText('De taxi en de bus', open).content.map(({ shown }) => shown); // => ['taxi', 'bus']
 */
export function readText(text: string, model: OpenModel, row = makeTextRow()): ReadText {
	const tokens = findTokens(text);
	const words = new Array<Word>(tokens.length);
	for (let i = 0; i < words.length; i++) words[i] = knowWord(text, tokens, i, model);
	const found = findContent(words, model);
	const { content, amounts } = found;
	row.length = 0;
	const squares = addWords(row, content, amounts);
	const all = squares + addSmall(row, words, model) + addPairs(row, words, model);
	return {
		tokens,
		words,
		...found,
		hits: matchTerms(words, model.index),
		scale: scaleOf(all),
		row,
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
	const place = new Array<number>(words.length);
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		place[i] = word.stop ? -1 : placeOf(word, content, counts, model);
	}
	return { content, counts, amounts: counts.map(dampen), place };
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

/** Three kinds of entries for the row of a text; each returns the sum of its squared feature values. */
function addWords(row: TextRow, words: readonly Word[], amounts: readonly number[]): number {
	let squares = 0;
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		const amount = amounts[i]!;
		squares += amount * amount * word.squares;
		if (word.row !== SILENT_ROW) addEntry(row, word.row, amount);
	}
	return squares;
}

function addSmall(row: TextRow, words: readonly Word[], model: OpenModel): number {
	const small: Word[] = [];
	const counts: number[] = [];
	for (let i = 0; i < words.length; i++)
		if (words[i]!.stop) placeOf(words[i]!, small, counts, model);
	return addWords(row, small, counts.map(dampen));
}

function addPairs(row: TextRow, words: readonly Word[], { space }: OpenModel): number {
	let squares = 0;
	for (let i = 1; i < words.length; i++) {
		const column = findPairColumn(words[i - 1]!.unit, words[i]!.unit, space);
		if (column < 0) continue;
		squares += (space.weights.pair * space.idf[column]!) ** 2;
		addEntry(row, rowOfPair(column, space), 1);
	}
	return squares;
}

function scaleOf(squares: number): number {
	return squares > 0 ? 1 / Math.sqrt(squares) : 0;
}
