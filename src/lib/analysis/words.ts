import { findFeatures } from './features.ts';
import { fold } from './fold.ts';
import { isDutchFunctionWord } from './language.ts';
import { readTermWord } from './match-terms.ts';
import type { TermWord } from './match-terms.ts';
import type { OpenModel } from './open-model.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { findStems } from './vocabulary.ts';
import { addForm, findWord } from './word-table.ts';

/** What a model knows of one written word. A story's scores are sums over its words, so this is computed once per word. */
export interface Word extends TermWord {
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
	/** Holds Dutch sentences together: see `language.ts`. */
	dutch: boolean;
	/** No teaching text uses it or a part of it. */
	unknown: boolean;
	/** Per theme what its stems and characters say, before the text is scaled to length one. */
	logistic: Float32Array;
	/** Per theme and topic of the watch list how much likelier the word is there. */
	bayes: Float32Array;
	/** The same for the average theme. */
	meanLogistic: number;
	meanBayes: number;
	offTopic: number;
	/** Sum of its squared feature values. */
	squares: number;
}

/** The word at `start` to `end` of a text: looked up, or worked out the first time it is seen. */
export function knowWord(text: string, start: number, end: number, model: OpenModel): Word {
	return findWord(model.words, text, start, end) ?? learnForm(text.slice(start, end), model);
}

function learnForm(written: string, model: OpenModel): Word {
	const shown = written.toLowerCase();
	if (shown === written) return learnWord(written, model);
	const word = findWord(model.words, shown, 0, shown.length) ?? learnWord(shown, model);
	addForm(model.words, written, word);
	return word;
}

function learnWord(shown: string, model: OpenModel): Word {
	const word = makeWord(shown, model);
	addForm(model.words, shown, word);
	return word;
}

function makeWord(shown: string, model: OpenModel): Word {
	const { themes, topics, space } = model;
	const folded = fold(shown);
	const stems = isStopWord(folded) ? [] : findStems(folded, space.vocabulary);
	const [main] = stems;
	const word: Word = {
		id: model.words.words.length,
		shown,
		folded,
		key: main?.weight === 1 ? (space.vocabulary.stems[main.stem] ?? folded) : stem(folded),
		stop: isStopWord(folded),
		stem: main?.stem ?? -1,
		dutch: isDutchFunctionWord(folded),
		unknown: stems.length === 0,
		...readTermWord(folded, model.index),
		logistic: new Float32Array(themes),
		bayes: new Float32Array(topics),
		meanLogistic: 0,
		meanBayes: 0,
		offTopic: 0,
		squares: 0
	};
	for (const [column, value] of findFeatures(folded, space)) {
		word.squares += value * value;
		word.offTopic += value * (model.offTopic[column] ?? 0);
		for (let k = 0; k < themes; k++)
			word.logistic[k]! += value * model.logistic[column * themes + k]!;
	}
	for (const { stem: row, weight } of stems) {
		for (let k = 0; k < topics; k++) word.bayes[k]! += weight * model.bayes[row * topics + k]!;
	}
	for (let k = 0; k < themes; k++) {
		word.meanLogistic += word.logistic[k]! / themes;
		word.meanBayes += word.bayes[k]! / themes;
	}
	return word;
}
