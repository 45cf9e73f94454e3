import type { AnalysisStory, Quote } from '#lib/domain/analysis.ts';
import { findSentences } from '#lib/analysis/dutch/sentences.ts';
import { foldedWords } from '#lib/analysis/dutch/vocabulary.ts';
import { isStopWord } from '#lib/analysis/dutch/stop-words.ts';
import { stem } from '#lib/analysis/dutch/stem.ts';

/** A sentence that may be shown and how well it stands for its theme. */
export interface QuoteCandidate {
	id: string;
	text: string;
	relevance: number;
	/** What it is about; worked out when it is first compared with another. */
	stems?: Set<string>;
}

const TYPICAL_QUOTES = 3;
// Balance between standing for the theme and differing from the quotes already chosen.
const LAMBDA = 0.7;
const SHORTEST = 25;
// Choosing compares every candidate with every quote chosen.
const MOST_COMPARED = 200;
// What is not one plain space between words; plain ones, which nearly all are, need not be replaced by themselves.
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/**
 * The best sentence of a story for a theme; undefined when it may not be quoted or has no sentence of 25 characters or more.
 * O(characters).
 *
 * @param relevance how much a stretch of the text says about the theme, 0 or more; long sentences are charged for their length
 * @example
 * const story = { id: 's1', text: 'Het is herfst. De taxi kwam vandaag weer niet opdagen.' };
 * findCandidate(story, (start, end) => end - start)?.text; // => 'De taxi kwam vandaag weer niet opdagen.'
 */
export function findCandidate(
	story: AnalysisStory,
	relevance: (start: number, end: number) => number
): QuoteCandidate | undefined {
	if (story.quotable === false) return undefined;
	let best: QuoteCandidate | undefined;
	for (const { start, end } of findSentences(story.text)) {
		const text = story.text.slice(start, end).replace(UNEVEN_SPACE, ' ');
		if (text.length < SHORTEST) continue;
		// A long sentence must earn its length.
		const score = relevance(start, end) / Math.sqrt(text.length);
		if (best === undefined || score > best.relevance) {
			best = { id: story.id, text, relevance: score };
		}
	}
	return best;
}

/**
 * Three typical and different quotes by maximal marginal relevance, and one voice that differs most from them.
 * O(candidates * log candidates): at most 200 are compared.
 *
 * Source: Carbonell & Goldstein 1998: argmax lambda * relevance - (1 - lambda) * likeness to what is chosen.
 *
 * @param candidates at most one per story
 * @returns at most four, the most typical first; a deviating voice only beside three typical ones
 * @example
 * pickQuotes([{ id: 's1', text: 'De taxi kwam weer niet.', relevance: 1 }])[0]?.kind; // => 'typical'
 */
export function pickQuotes(candidates: readonly QuoteCandidate[]): Quote[] {
	const left = distinct(candidates);
	const highest = Math.max(1e-9, left[0]?.relevance ?? 0);
	const chosen: QuoteCandidate[] = [];
	while (chosen.length < TYPICAL_QUOTES && left.length > 0) {
		const next = findNext(left, chosen, highest);
		left.splice(left.indexOf(next), 1);
		if (nearest(next, chosen) < 0.9) chosen.push(next);
	}
	const quotes: Quote[] = chosen.map(({ id, text }) => ({ id, text, kind: 'typical' }));
	const deviating = findDeviating(left, chosen, highest);
	return deviating
		? [...quotes, { id: deviating.id, text: deviating.text, kind: 'deviating' }]
		: quotes;
}

/** The one of most value; no likeness can make up for a relevance that is too low, so most need not be compared. */
function findNext(
	left: readonly QuoteCandidate[],
	chosen: readonly QuoteCandidate[],
	highest: number
): QuoteCandidate {
	let best = left[0]!;
	let most = -Infinity;
	for (const one of left) {
		const relevance = (LAMBDA * one.relevance) / highest;
		if (relevance <= most) break;
		const value = relevance - (1 - LAMBDA) * nearest(one, chosen);
		if (value > most) [best, most] = [one, value];
	}
	return best;
}

/** The most relevant first; what two stories say in the same words is said once. */
function distinct(candidates: readonly QuoteCandidate[]): QuoteCandidate[] {
	const seen = new Set<string>();
	return [...candidates]
		.sort((a, b) => b.relevance - a.relevance || (a.id < b.id ? -1 : 1))
		.filter(({ text }) => !seen.has(text) && seen.add(text))
		.slice(0, MOST_COMPARED);
}

/** Least like the typical quotes, yet clearly about the theme. */
function findDeviating(left: readonly QuoteCandidate[], chosen: QuoteCandidate[], highest: number) {
	if (chosen.length < TYPICAL_QUOTES) return undefined;
	let best: QuoteCandidate | undefined;
	let least = Infinity;
	for (const one of left) {
		if (one.relevance <= 0.2 * highest) break;
		const likeness = nearest(one, chosen);
		if (likeness < least) [best, least] = [one, likeness];
		if (least === 0) break;
	}
	return best;
}

function nearest(one: QuoteCandidate, chosen: readonly QuoteCandidate[]): number {
	return Math.max(0, ...chosen.map((other) => likeness(stemsOf(one), stemsOf(other))));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const key of a) if (b.has(key)) shared++;
	return shared === 0 ? 0 : shared / Math.sqrt(a.size * b.size);
}

function stemsOf(one: QuoteCandidate): Set<string> {
	const words = () => foldedWords(one.text).filter((word) => !isStopWord(word));
	return (one.stems ??= new Set(words().map(stem)));
}
