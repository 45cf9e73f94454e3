import { findFeatures, findUnit } from './features.ts';
import type { Feature } from './features.ts';
import { copyWord } from '#lib/analysis/dutch/copy-word.ts';
import { fold } from '#lib/analysis/dutch/fold.ts';
import { isDutchFunctionWord } from '#lib/analysis/dutch/language.ts';
import { readTermWord } from './match-terms.ts';
import type { TermWord } from './match-terms.ts';
import type { OpenModel } from './open-model.ts';
import { stem } from '#lib/analysis/dutch/stem.ts';
import { isStopWord } from '#lib/analysis/dutch/stop-words.ts';
import { hashWord } from '#lib/analysis/dutch/tokens.ts';
import type { Tokens } from '#lib/analysis/dutch/tokens.ts';
import { findStems } from '#lib/analysis/dutch/vocabulary.ts';
import { addScores, SILENT_ROW } from './word-scores.ts';
import { addForm, findWord } from './word-table.ts';

/** What a model knows of one written word. A story's scores are sums over its words, so this is computed once per word. */
export interface Word extends TermWord, WordScore {
	/** Its number in the table of the model's words. */
	id: number;
	/** As people may read it: lower case, accents kept. */
	shown: string;
	folded: string;
	/** The stem it counts under, shared by its other forms. */
	key: string;
	/** Says nothing about the subject. */
	stop: boolean;
	/** That stem in the vocabulary of the model; -1 when it is not there. */
	stem: number;
	/** By which pairs of words know it; -1 when none does. */
	unit: number;
	/** Holds Dutch sentences together: see `language.ts`. */
	dutch: boolean;
	/** No teaching text uses it or a part of it. */
	unknown: boolean;
}

/** What a word says, beside its row of scores. */
interface WordScore {
	/** That row: see `word-scores.ts`. */
	row: number;
	/** Mean of that row over the themes. */
	meanScore: number;
	offTopic: number;
	/** Sum of its squared feature values. */
	squares: number;
}

/**
 * The word at a token of a text: looked up, or worked out the first time it is seen. O(characters), and O(themes * features)
 * that first time.
 *
 * @param at number of the token
 * @example
 * const text = 'De Taxi';
 * knowWord(text, findTokens(text), 1, open).shown; // => 'taxi'
 */
export function knowWord(text: string, tokens: Tokens, at: number, model: OpenModel): Word {
	const start = tokens.start[at]!;
	const end = tokens.end[at]!;
	return (
		findWord(model.words, text, start, end, tokens.hash[at]!) ??
		learnForm(copyWord(text.slice(start, end)), model)
	);
}

function learnForm(written: string, model: OpenModel): Word {
	const shown = written.toLowerCase();
	if (shown === written) return learnWord(written, model);
	const word =
		findWord(model.words, shown, 0, shown.length, hashWord(shown)) ?? learnWord(shown, model);
	addForm(model.words, written, word);
	return word;
}

function learnWord(shown: string, model: OpenModel): Word {
	const word = makeWord(shown, model);
	addForm(model.words, shown, word);
	return word;
}

function makeWord(shown: string, model: OpenModel): Word {
	const { space } = model;
	const folded = fold(shown);
	const stop = isStopWord(folded);
	const stems = stop ? [] : findStems(folded, space.vocabulary);
	const [main] = stems;
	const { patterns, single, opens, continues, silent } = readTermWord(folded, model.index);
	const score = scoreWord(findFeatures(folded, stems, space), model);
	// Written out: objects put together with spreads are slower to make and, what matters more, to read.
	return {
		id: model.words.words.length,
		stop,
		silent,
		dutch: isDutchFunctionWord(folded),
		unknown: stems.length === 0,
		stem: main?.stem ?? -1,
		unit: findUnit(folded, stems, space),
		patterns,
		single,
		opens,
		continues,
		shown,
		folded,
		key: main?.weight === 1 ? (space.vocabulary.stems[main.stem] ?? folded) : stem(folded),
		row: score.row,
		meanScore: score.meanScore,
		offTopic: score.offTopic,
		squares: score.squares
	};
}

function scoreWord(features: readonly Feature[], model: OpenModel): WordScore {
	const { themes, topics, wordScores } = model;
	const score: WordScore = {
		row: SILENT_ROW,
		meanScore: 0,
		offTopic: 0,
		squares: 0
	};
	if (features.length === 0) return score;
	score.row = addScores(wordScores);
	const from = score.row * topics;
	const { values } = wordScores;
	for (const [column, value] of features) {
		score.squares += value * value;
		score.offTopic += value * (model.offTopic[column] ?? 0);
		for (let k = 0; k < topics; k++)
			values[from + k]! += value * model.logistic[column * topics + k]!;
	}
	for (let k = 0; k < themes; k++) score.meanScore += values[from + k]! / themes;
	return score;
}
