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
	patterns: Int32Array;
	/** Terms of one word that it is. */
	single: Int32Array;
	/** Longer terms that may begin with it, by their second pattern. */
	openers: readonly ReadonlyMap<number, Term[]>[];
	/** Does no term begin with it? */
	silent: boolean;
}

/** Prepare a word for matching. */
export function readTermWord(folded: string, index: TermIndex): TermWord {
	const patterns = matchPatterns(folded, index);
	const single = patterns.flatMap((one) => index.single[one] ?? []);
	const openers = patterns.flatMap((one) => index.phrases[one] ?? []);
	return {
		patterns: Int32Array.from(patterns),
		single: Int32Array.from(single, ({ id }) => id),
		openers,
		silent: single.length === 0 && openers.length === 0
	};
}

/**
 * Find the codebook terms in a text. One step per word and per term that could begin there.
 *
 * @param words the words of the text (`readTermWord`)
 * @example
 * const words = foldedWords('niet serieus').map((word) => readTermWord(word, index));
 * matchTerms(words); // => [{ term: 0, from: 0, length: 2 }]
 */
export function matchTerms(words: readonly TermWord[]): TermHit[] {
	const hits: TermHit[] = [];
	for (let from = 0; from < words.length; from++) {
		const word = words[from]!;
		if (word.silent) continue;
		const { single, openers } = word;
		for (let i = 0; i < single.length; i++) hits.push({ term: single[i]!, from, length: 1 });
		if (openers.length === 0 || from + 1 === words.length) continue;
		const next = words[from + 1]!.patterns;
		if (next.length === 0) continue;
		for (const bySecond of openers) matchPhrases(bySecond, next, from, words, hits);
	}
	return hits;
}

function matchPhrases(
	bySecond: ReadonlyMap<number, Term[]>,
	next: Int32Array,
	from: number,
	words: readonly TermWord[],
	hits: TermHit[]
): void {
	for (let i = 0; i < next.length; i++) {
		const terms = bySecond.get(next[i]!);
		if (terms === undefined) continue;
		for (const term of terms) {
			if (follows(term, from, words)) hits.push({ term: term.id, from, length: term.parts.length });
		}
	}
}

function follows(term: Term, from: number, words: readonly TermWord[]): boolean {
	for (let i = 2; i < term.parts.length; i++) {
		if (!words[from + i]?.patterns.includes(term.parts[i] ?? -1)) return false;
	}
	return true;
}
