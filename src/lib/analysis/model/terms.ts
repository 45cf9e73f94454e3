import type { Codebook, CodebookTerms } from '#lib/domain/codebook.ts';
import { foldedWords } from '#lib/analysis/dutch/vocabulary.ts';
import { fold } from '#lib/analysis/dutch/fold.ts';
import { makePairTable } from './pair-table.ts';
import type { PairTable } from './pair-table.ts';
import { stem } from '#lib/analysis/dutch/stem.ts';

/** One term of one theme, ready to be matched. */
export interface Term {
	/** Position in the list of terms. */
	id: number;
	theme: number;
	written: string;
	tier: number;
	/** Ids of the word patterns that must follow each other. */
	parts: number[];
}

/** All terms of a codebook. A pattern is one word of a term; many terms share one. */
export interface TermIndex {
	terms: Term[];
	exact: Map<string, number>;
	stems: Map<string, number>;
	/** By the first three letters. */
	prefixes: Map<string, { text: string; pattern: number }[]>;
	infixes: { text: string; pattern: number }[];
	/** Terms of one word, by their pattern. */
	single: Term[][];
	/** Longer terms that begin with the same two patterns, and where those are in the list. */
	phrases: Term[][];
	pairs: PairTable;
	/** The patterns that phrases have in first and in second place. */
	first: Set<number>;
	second: Set<number>;
	/** Per term its place among the terms of the text that was read last. */
	lastPlace: Int32Array;
}

/** Certain, strong, weak: how much a term of each tier counts before anything is learnt (measured: 3 / 1.5 / .5). */
const TIERS = { certain: 3, strong: 1.5, weak: 0.5 } as const;
// Below this length a stem says too little ("so", "bus" and "bussen" apart): the word itself must be there.
const MIN_STEM = 4;
const MIN_PREFIX = 2;

/**
 * Prepare the terms of all themes for one look-up per written word. O(characters).
 *
 * A term is one word or a few that follow each other; `*` at its end or beginning stands for the rest of a word.
 *
 * @param themes per theme its terms in tiers; the position in the list is the theme's number
 * @example
 * const index = indexTerms([{ certain: ['pest*'], strong: [], weak: ['niet leuk'] }]);
 * index.terms.length; // => 2
 */
export function indexTerms(themes: readonly CodebookTerms[]): TermIndex {
	const index: TermIndex = {
		terms: [],
		exact: new Map(),
		stems: new Map(),
		prefixes: new Map(),
		infixes: [],
		single: [],
		phrases: [],
		pairs: makePairTable([]),
		first: new Set(),
		second: new Set(),
		lastPlace: new Int32Array(0)
	};
	const patterns = new Map<string, number>();
	themes.forEach((terms, theme) => {
		const seen = new Set<string>();
		for (const tier of ['certain', 'strong', 'weak'] as const) {
			for (const written of terms[tier]) {
				const parts = readTerm(written).map((part) => patternOf(part, patterns, index));
				const key = parts.join(' ');
				// The same word twice in one theme counts once, in the highest tier it is given.
				if (parts.length === 0 || seen.has(key)) continue;
				seen.add(key);
				index.terms.push({ id: index.terms.length, theme, written, tier: TIERS[tier], parts });
			}
		}
	});
	linkTerms(index);
	return index;
}

/**
 * The terms of a codebook; topics of the watch list are numbered on after the themes. O(characters).
 *
 * @example
 * const watch = [{ id: 'mobiel', label: 'Telefoons', terms: ['telefoonverbod'] }];
 * indexCodebook({ themes: [], watch, offTopic: [] }).terms[0]?.written; // => 'telefoonverbod'
 */
export function indexCodebook({ themes, watch }: Codebook): TermIndex {
	return indexTerms([
		...themes.map((theme) => theme.terms),
		...watch.map(({ terms }) => ({ certain: [], strong: terms, weak: [] }))
	]);
}

/**
 * Which patterns does this word match: itself, its stem, how it begins, what is in it? Called once per distinct word.
 * O(characters * patterns that begin alike, and those with a `*` in front).
 *
 * @param folded a word as `fold` gives it
 * @example
 * matchPatterns('pesten', indexTerms([{ certain: ['pest*'], strong: [], weak: [] }])); // => [0]
 */
export function matchPatterns(folded: string, index: TermIndex): number[] {
	const found: number[] = [];
	const exact = index.exact.get(folded);
	if (exact !== undefined) found.push(exact);
	const byStem = folded.length < MIN_STEM ? undefined : index.stems.get(stem(folded));
	if (byStem !== undefined) found.push(byStem);
	for (let length = MIN_PREFIX; length <= Math.min(3, folded.length); length++) {
		for (const { text, pattern } of index.prefixes.get(folded.slice(0, length)) ?? []) {
			if (folded.startsWith(text)) found.push(pattern);
		}
	}
	for (const { text, pattern } of index.infixes) {
		if (folded.includes(text)) found.push(pattern);
	}
	return found;
}

/** Let terms be found by their first pattern or, when they are longer, by their first two. */
function linkTerms(index: TermIndex): void {
	const pairs = new Map<string, [number, number, number]>();
	for (const term of index.terms) {
		const [first, second] = term.parts;
		if (first === undefined) continue;
		if (second === undefined) {
			(index.single[first] ??= []).push(term);
			continue;
		}
		const key = `${first} ${second}`;
		const pair = pairs.get(key) ?? [first, second, pairs.size];
		pairs.set(key, pair);
		(index.phrases[pair[2]] ??= []).push(term);
		index.first.add(first);
		index.second.add(second);
	}
	index.pairs = makePairTable([...pairs.values()]);
	index.lastPlace = new Int32Array(index.terms.length);
}

function readTerm(written: string): string[] {
	return written
		.trim()
		.split(/\s+/)
		.flatMap((part) => {
			const before = part.startsWith('*') ? '*' : '';
			const after = part.endsWith('*') ? '*' : '';
			const words = foldedWords(part);
			return words.map((word, at) =>
				[at === 0 ? before : '', word, at === words.length - 1 ? after : ''].join('')
			);
		});
}

function patternOf(part: string, patterns: Map<string, number>, index: TermIndex): number {
	const text = fold(part.replaceAll('*', ''));
	const wild = part.startsWith('*') ? 'infix' : part.endsWith('*') ? 'prefix' : 'word';
	const key = wild === 'word' && text.length >= MIN_STEM ? `stem ${stem(text)}` : `${wild} ${text}`;
	let pattern = patterns.get(key);
	if (pattern !== undefined) return pattern;
	pattern = patterns.size;
	patterns.set(key, pattern);
	if (wild === 'infix') index.infixes.push({ text, pattern });
	else if (wild === 'prefix') addPrefix(text, pattern, index);
	else if (text.length >= MIN_STEM) index.stems.set(stem(text), pattern);
	else index.exact.set(text, pattern);
	return pattern;
}

function addPrefix(text: string, pattern: number, index: TermIndex): void {
	const key = text.slice(0, 3);
	const list = index.prefixes.get(key) ?? [];
	list.push({ text, pattern });
	index.prefixes.set(key, list);
}
