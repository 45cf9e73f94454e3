import { rarity } from './feature-space.ts';
import { dampen } from './features.ts';
import type { TermHit } from './match-terms.ts';
import { softmax } from '#lib/analysis/math/softmax.ts';
import type { TermIndex } from './terms.ts';

/** What the terms of one teaching text say. */
export interface TermLesson {
	hits: TermHit[];
	theme: number;
	weight: number;
}

// A phrase is said by accident less often than a word.
const PHRASE_BONUS = 1.25;
const TEMPERATURE = 1.5;
const STEPS = 100;
const RATE = 0.1;

/** The distinct terms of a text and how often each occurs, dampened. */
export interface TermCounts {
	terms: number[];
	amounts: number[];
}

/**
 * The distinct terms of a text and how often each occurs, dampened. O(hits); `lastPlace` works like that of the words in
 * `read-text.ts`.
 *
 * @param hits what `matchTerms` found
 * @returns terms in the order in which they are first said, amounts of 1 or more
 * @example
 * const index = indexTerms([{ certain: ['taxi'], strong: [], weak: [] }]);
 * countTerms([{ term: 0, from: 0, length: 1 }], index); // => { terms: [0], amounts: [1] }
 */
export function countTerms(hits: readonly TermHit[], { lastPlace }: TermIndex): TermCounts {
	const terms: number[] = [];
	const counts: number[] = [];
	for (const { term } of hits) {
		const last = lastPlace[term]!;
		if (terms[last] === term) counts[last]! += 1;
		else {
			lastPlace[term] = terms.push(term) - 1;
			counts.push(1);
		}
	}
	return { terms, amounts: counts.map(dampen) };
}

/**
 * Learn how much each term of the codebook really says, starting from what its writer thought.
 * The score of a term is its prior score times a factor g >= 0; g is drawn to 1 and theme biases to 0 by normal priors
 * (maximum a posteriori), and moved by how the teaching texts use the term. Adam, 100 steps over all texts.
 * O(steps * lessons * (themes + terms per lesson)).
 *
 * Source: Kingma & Ba 2015, "Adam: a method for stochastic optimization", algorithm 1; the model is ours.
 *
 * @param themes number of themes; terms of the watch list, which come behind them, keep their prior score
 * @param lessons teaching texts with a theme, weights of 0 or more
 * @returns the learnt score per term, 0 or more
 * @example
 * const index = indexTerms([{ certain: ['taxi'], strong: [], weak: [] }]);
 * fitTermWeights(index, 1, []); // => [3]
 */
export function fitTermWeights(
	index: TermIndex,
	themes: number,
	lessons: readonly TermLesson[]
): Float64Array {
	const prior = priorWeights(index, lessons);
	const own = (hit: TermHit) => (index.terms[hit.term]?.theme ?? themes) < themes;
	const rows = lessons
		.filter((lesson) => lesson.theme >= 0)
		.map((lesson) => readRow({ ...lesson, hits: lesson.hits.filter(own) }, prior, index));
	const size = prior.length;
	const themeOf = Int32Array.from(index.terms, (term) => term.theme);
	const parameters = new Float64Array(size + themes).fill(1, 0, size);
	const gradient = new Float64Array(size + themes);
	const first = new Float64Array(size + themes);
	const second = new Float64Array(size + themes);
	for (let step = 1; step <= STEPS; step++) {
		for (let i = 0; i < size; i++) gradient[i] = (parameters[i] ?? 0) - 1;
		for (let i = size; i < size + themes; i++) gradient[i] = parameters[i] ?? 0;
		for (const row of rows) addGradient(row, themeOf, parameters, gradient);
		for (let i = 0; i < parameters.length; i++) {
			const g = gradient[i] ?? 0;
			first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
			second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
			const move = (first[i] ?? 0) / (1 - 0.9 ** step);
			const spread = Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
			const moved = (parameters[i] ?? 0) - (RATE * move) / spread;
			parameters[i] = i < size ? Math.max(0, moved) : moved;
		}
	}
	return prior.map((score, term) => score * (parameters[term] ?? 1));
}

/** Score of a term before anything is learnt: its tier, squared rarity, a bonus for phrases. */
function priorWeights(index: TermIndex, lessons: readonly TermLesson[]): Float64Array {
	const counts = new Float64Array(index.terms.length);
	for (const { hits } of lessons) {
		for (const term of new Set(hits.map((hit) => hit.term))) counts[term]! += 1;
	}
	return Float64Array.from(index.terms, (term) => {
		const rare = rarity(counts[term.id] ?? 0, lessons.length);
		return term.tier * rare * rare * (term.parts.length > 1 ? PHRASE_BONUS : 1);
	});
}

interface Row {
	terms: Int32Array;
	scores: Float64Array;
	theme: number;
	weight: number;
}

function readRow({ hits, theme, weight }: TermLesson, prior: Float64Array, index: TermIndex): Row {
	const { terms, amounts } = countTerms(hits, index);
	return {
		terms: Int32Array.from(terms),
		scores: Float64Array.from(terms, (term, at) => amounts[at]! * prior[term]!),
		theme,
		weight
	};
}

function addGradient(
	row: Row,
	themeOf: Int32Array,
	parameters: Float64Array,
	gradient: Float64Array
) {
	const size = themeOf.length;
	const { terms, scores } = row;
	const logits = parameters.slice(size);
	for (let at = 0; at < terms.length; at++) {
		logits[themeOf[terms[at]!]!]! += parameters[terms[at]!]! * scores[at]!;
	}
	softmax(logits, TEMPERATURE);
	logits[row.theme]! -= 1;
	const scale = row.weight / TEMPERATURE;
	for (let theme = 0; theme < logits.length; theme++)
		gradient[size + theme]! += scale * logits[theme]!;
	for (let at = 0; at < terms.length; at++) {
		gradient[terms[at]!]! += scale * logits[themeOf[terms[at]!]!]! * scores[at]!;
	}
}
