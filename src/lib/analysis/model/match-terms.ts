import { findPair } from './pair-table.ts';
import { matchPatterns } from './terms.ts';
import type { Term, TermIndex } from './terms.ts';

/** A term found in a text: the words `from` to `from + length - 1`. */
export interface TermHit {
	term: number;
	from: number;
	length: number;
}

/** What the terms of a codebook have to do with one word; looked up once per distinct word. */
export interface TermWord {
	/** Patterns of terms that it matches. */
	patterns: readonly number[];
	/** Terms of one word that it is. */
	single: readonly number[];
	/** Those of its patterns that begin a phrase, and those that a phrase has in second place. */
	opens: readonly number[];
	continues: readonly number[];
	/** Does no term begin with it? */
	silent: boolean;
}

const NONE: readonly number[] = [];
const NOTHING: TermWord = {
	patterns: NONE,
	single: NONE,
	opens: NONE,
	continues: NONE,
	silent: true
};

/**
 * What the terms of a codebook have to do with a word. O(what `matchPatterns` costs): once per distinct word.
 *
 * @param folded a word as `fold` gives it
 * @returns numbers of patterns and terms; nothing for a word that no term has
 * @example
 * const index = indexTerms([{ certain: ['pest*'], strong: [], weak: [] }]);
 * readTermWord('pesten', index).single; // => [0]
 */
export function readTermWord(folded: string, index: TermIndex): TermWord {
	const patterns = matchPatterns(folded, index);
	if (patterns.length === 0) return NOTHING;
	const single = patterns.flatMap((one) => index.single[one] ?? []).map(({ id }) => id);
	const opens = patterns.filter((one) => index.first.has(one));
	return {
		patterns,
		single,
		opens,
		continues: patterns.filter((one) => index.second.has(one)),
		silent: single.length === 0 && opens.length === 0
	};
}

/**
 * Find the codebook terms in a text. O(words * terms that could begin there).
 *
 * @param words the words of the text (`readTermWord`)
 * @returns hits from left to right; one word can be part of several
 * @example
 * const index = indexTerms([{ certain: ['niet serieus'], strong: [], weak: [] }]);
 * const words = foldedWords('Niet serieus genomen').map((word) => readTermWord(word, index));
 * matchTerms(words, index); // => [{ term: 0, from: 0, length: 2 }]
 */
export function matchTerms(words: readonly TermWord[], index: TermIndex): TermHit[] {
	const hits: TermHit[] = [];
	for (let from = 0; from < words.length; from++) {
		const word = words[from]!;
		if (word.silent) continue;
		const { single } = word;
		for (let i = 0; i < single.length; i++) hits.push({ term: single[i]!, from, length: 1 });
		if (word.opens.length > 0 && from + 1 < words.length) matchPhrases(from, words, index, hits);
	}
	return hits;
}

function matchPhrases(
	from: number,
	words: readonly TermWord[],
	{ pairs, phrases }: TermIndex,
	hits: TermHit[]
): void {
	const { opens } = words[from]!;
	const { continues } = words[from + 1]!;
	for (let i = 0; i < opens.length; i++) {
		for (let j = 0; j < continues.length; j++) {
			const at = findPair(pairs, opens[i]!, continues[j]!);
			if (at < 0) continue;
			for (const term of phrases[at]!) {
				if (follows(term, from, words))
					hits.push({ term: term.id, from, length: term.parts.length });
			}
		}
	}
}

function follows({ parts }: Term, from: number, words: readonly TermWord[]): boolean {
	for (let i = 2; i < parts.length; i++) {
		if (!words[from + i]?.patterns.includes(parts[i]!)) return false;
	}
	return true;
}
