import { makeIntList, push } from '#lib/analysis/math/int-list.ts';
import type { IntList } from '#lib/analysis/math/int-list.ts';
import type { TermHit } from '#lib/analysis/model/match-terms.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { findContent } from './read-text.ts';
import type { FoundText } from './read-text.ts';
import type { Word } from '#lib/analysis/model/words.ts';

/** What was found in each story, so that none is read twice: about 1 KB a story, in four numbers per word and per term. */
export interface Readings {
	/** Words of story i: `firstWord[i]` to `firstWord[i + 1]`, terms likewise. */
	firstWord: IntList;
	firstHit: IntList;
	/** Number of the word in the model, and where it is in the text. */
	word: IntList;
	start: IntList;
	end: IntList;
	/** Three numbers each: term, first word, number of words. */
	hits: IntList;
	/** Of story i, as in `FoundText`. */
	scale: number[];
}

const HIT_FIELDS = 3;

// Letters a word, the space included: a bit fewer than on average, so that the lists need not grow.
const LETTERS = 5;

/**
 * Nothing read yet.
 *
 * @param characters of all stories that will be read, about
 * @example
 * makeReadings(1_000).word.length; // => 0
 */
export function makeReadings(characters: number): Readings {
	const words = Math.ceil(characters / LETTERS);
	const readings: Readings = {
		firstWord: makeIntList(),
		firstHit: makeIntList(),
		word: makeIntList(words),
		start: makeIntList(words),
		end: makeIntList(words),
		hits: makeIntList(),
		scale: []
	};
	push(readings.firstWord, 0);
	push(readings.firstHit, 0);
	return readings;
}

/**
 * Keep what was found in the next story. O(words).
 *
 * @example
 * const readings = makeReadings(100);
 * keepReading(readings, readText('De taxi kwam niet.', open));
 * readings.word.length; // => 4
 */
export function keepReading(readings: Readings, { words, tokens, hits, scale }: FoundText): void {
	for (let i = 0; i < words.length; i++) {
		push(readings.word, words[i]!.id);
		push(readings.start, tokens.start[i]!);
		push(readings.end, tokens.end[i]!);
	}
	for (let i = 0; i < hits.length; i++) {
		const { term, from, length } = hits[i]!;
		push(readings.hits, term);
		push(readings.hits, from);
		push(readings.hits, length);
	}
	readings.scale.push(scale);
	push(readings.firstWord, readings.word.length);
	push(readings.firstHit, readings.hits.length / HIT_FIELDS);
}

/**
 * What `readText` found in a story, without its text. O(words).
 *
 * @param row number of the story, in the order in which they were kept
 * @param model the model that read it, with the words it knew then
 * @returns the same words, terms and scale as when the story was read
 * @example
 * readAgain(corpus.readings, 0, open).words.map(({ shown }) => shown).join(' '); // => 'de taxi kwam weer niet opdagen'
 */
export function readAgain(readings: Readings, row: number, model: OpenModel): FoundText {
	const from = readings.firstWord.values[row]!;
	const to = readings.firstWord.values[row + 1]!;
	const words = new Array<Word>(to - from);
	for (let i = 0; i < words.length; i++)
		words[i] = model.words.words[readings.word.values[from + i]!]!;
	const tokens = {
		start: readings.start.values.subarray(from, to),
		end: readings.end.values.subarray(from, to),
		length: to - from
	};
	return {
		tokens,
		words,
		...findContent(words, model),
		hits: hitsOf(readings, row),
		scale: readings.scale[row]!
	};
}

function hitsOf({ firstHit, hits: { values } }: Readings, row: number): TermHit[] {
	const hits: TermHit[] = [];
	const to = HIT_FIELDS * firstHit.values[row + 1]!;
	for (let at = HIT_FIELDS * firstHit.values[row]!; at < to; at += HIT_FIELDS)
		hits.push({ term: values[at]!, from: values[at + 1]!, length: values[at + 2]! });
	return hits;
}
