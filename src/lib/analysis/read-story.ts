import { dampen } from './features.ts';
import { countTerms } from './term-weights.ts';
import { matchTerms } from './match-terms.ts';
import type { TermHit } from './match-terms.ts';
import type { OpenModel } from './open-model.ts';
import { findTokens } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { knowWord } from './words.ts';
import type { Word } from './words.ts';

/** A story as the model sees it. Scores are in the order of the codebook; topics of the watch list come behind the themes. */
export interface ReadStory {
	tokens: Tokens;
	/** The word at each token. */
	words: Word[];
	/** Distinct words that are no stop words, and how often each occurs (dampened). */
	content: Word[];
	amounts: Float64Array;
	hits: TermHit[];
	lexicon: Float64Array;
	logistic: Float64Array;
	bayes: Float64Array;
	/** Log odds of being no experience at all. */
	offTopic: number;
	/** One divided by the length of the text's vector; 0 when no feature is known. */
	scale: number;
}

let reading = 0;

/**
 * Read a text once and add up what each source of evidence says about each theme. O(words * themes).
 *
 * @param text any string
 * @param model opened model
 */
export function readStory(text: string, model: OpenModel): ReadStory {
	const tokens = findTokens(text);
	const words: Word[] = [];
	const content: Word[] = [];
	reading++;
	for (let i = 0; i < tokens.length; i++) {
		const word = knowWord(text.slice(tokens.start[i], tokens.end[i]), model);
		words.push(word);
		if (word.stop) continue;
		if (word.seenIn !== reading) {
			word.seenIn = reading;
			word.count = 0;
			content.push(word);
		}
		word.count++;
	}
	const amounts = Float64Array.from(content, (word) => dampen(word.count));
	const hits = matchTerms(words);
	return {
		tokens,
		words,
		content,
		amounts,
		hits,
		lexicon: scoreTerms(hits, model),
		...scoreWords(content, amounts, model)
	};
}

function scoreTerms(hits: readonly TermHit[], model: OpenModel): Float64Array {
	const scores = new Float64Array(model.topics);
	for (const [term, count] of countTerms(hits)) {
		scores[model.index.terms[term]?.theme ?? 0]! += count * (model.termWeight[term] ?? 0);
	}
	return scores;
}

function scoreWords(content: readonly Word[], amounts: Float64Array, model: OpenModel) {
	const { themes, topics } = model;
	const columns = model.space.idf.length;
	const logistic = new Float64Array(themes);
	const bayes = new Float64Array(topics);
	let squares = 0;
	let off = 0;
	content.forEach((word, i) => {
		const amount = amounts[i] ?? 0;
		squares += amount * amount * word.squares;
		off += amount * word.offTopic;
		for (let k = 0; k < themes; k++) logistic[k]! += amount * word.logistic[k]!;
		for (let k = 0; k < topics; k++) bayes[k]! += word.bayes[k]!;
	});
	const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
	for (let k = 0; k < themes; k++) {
		logistic[k] = logistic[k]! * scale + (model.logistic[columns * themes + k] ?? 0);
	}
	return { logistic, bayes, scale, offTopic: off * scale + (model.offTopic[columns] ?? 0) };
}
