import type { Term, TermIndex } from './terms.ts';

/** A term found in a text: the words `from` to `from + length - 1`. */
export interface TermHit {
	term: number;
	from: number;
	length: number;
}

/**
 * Find the codebook terms in a text. One step per word and per term that could begin there.
 *
 * @param patterns per word of the text the patterns it matches (`matchPatterns`)
 * @example
 * matchTerms([[0], [3]], index); // a phrase of the patterns 0 and 3, and each single word
 */
export function matchTerms(
	patterns: readonly (readonly number[] | Int32Array)[],
	index: TermIndex
): TermHit[] {
	const hits: TermHit[] = [];
	for (let from = 0; from < patterns.length; from++) {
		const own = patterns[from]!;
		for (let i = 0; i < own.length; i++) {
			const single = index.single[own[i]!];
			if (single) for (const { id } of single) hits.push({ term: id, from, length: 1 });
			const phrases = index.phrases[own[i]!];
			if (phrases && from + 1 < patterns.length) matchPhrases(phrases, from, patterns, hits);
		}
	}
	return hits;
}

function matchPhrases(
	phrases: ReadonlyMap<number, Term[]>,
	from: number,
	patterns: readonly (readonly number[] | Int32Array)[],
	hits: TermHit[]
): void {
	const next = patterns[from + 1]!;
	for (let i = 0; i < next.length; i++) {
		const terms = phrases.get(next[i]!);
		if (terms === undefined) continue;
		for (const term of terms) {
			if (follows(term, from, patterns))
				hits.push({ term: term.id, from, length: term.parts.length });
		}
	}
}

function follows(
	term: Term,
	from: number,
	patterns: readonly (readonly number[] | Int32Array)[]
): boolean {
	for (let i = 2; i < term.parts.length; i++) {
		if (!patterns[from + i]?.includes(term.parts[i] ?? -1)) return false;
	}
	return true;
}
