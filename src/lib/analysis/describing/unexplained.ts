import type { UnexplainedWord } from '#lib/domain/analysis.ts';
import { experiencesIn } from '#lib/analysis/reading/corpus.ts';
import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import type { EmergentTheme } from '#lib/analysis/discovery/emergent.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { findCandidate, pickQuotes } from './quotes.ts';
import { weighStretches } from '#lib/analysis/dutch/stretches.ts';
import { readAgain } from '#lib/analysis/reading/readings.ts';
import type { Word } from '#lib/analysis/model/words.ts';

const MIN_STORIES = 3;
const MOST_WORDS = 20;
// More than this share of the stories says it: a word of the language, not of a subject.
const TOO_COMMON = 0.25;
// A word that some teaching texts use, in passing, is told about here when so many times as many stories say it as those lead to
// expect, and not more than this share.
const MORE_OFTEN = 4;
const TOO_COMMON_KNOWN = 0.06;
// Quotes are chosen among so many stories of a word.
const MOST_QUOTED = 50;
// Letters enough to say something.
const READABLE = /\p{L}{3}/u;

/**
 * Words that several stories share and that neither the codebook nor an emergent theme explains: new ones, and those that are said
 * far more often here than in the teaching texts. A person may make a theme of them. O(words).
 *
 * Source: Dunning 1993, "Accurate methods for the statistics of surprise and coincidence" (the order: log likelihood under
 * what is expected).
 *
 * @param emergent themes whose words are known too
 * @returns at most twenty, the most surprising first, each with quotes
 * @example
 * const texts = ['Zij kreeg een blorp.', 'Die blorp werkt niet.', 'Een blorp, wat moet ik ermee?'];
 * const read = readCorpus(texts.map((text, i) => ({ id: `s${i}`, text })), open, () => {});
 * findUnexplained(read, [], open).map(({ word }) => word); // => ['blorp']
 */
export function findUnexplained(
	corpus: Corpus,
	emergent: readonly EmergentTheme[],
	model: OpenModel
): UnexplainedWord[] {
	const taken = new Set(emergent.flatMap((theme) => [...theme.columns]));
	const told = experiencesIn(corpus).length;
	const found = corpus.words
		.flatMap((word, column) => {
			const stories = corpus.storiesWith[column] ?? 0;
			if (stories < MIN_STORIES || taken.has(column) || word.patterns.length > 0) return [];
			const expected = expectStories(word, told, model);
			return isNews(stories, expected, told, word.stem >= 0) && READABLE.test(word.shown)
				? [
						{
							word,
							column,
							stories,
							surprise: stories * Math.log(stories / expected) - stories + expected
						}
					]
				: [];
		})
		.sort((a, b) => b.surprise - a.surprise || (a.word.key < b.word.key ? -1 : 1))
		.slice(0, MOST_WORDS);
	const rows = rowsWith(new Set(found.map(({ column }) => column)), corpus);
	return found.map(({ column, stories }) => ({
		word: corpus.shown[column] ?? '',
		stories,
		quotes: quotesWith(column, rows.get(column) ?? [], corpus, model)
	}));
}

/** In how many stories the word would be, if they said it as often as the teaching texts. */
function expectStories({ stem }: Word, stories: number, { model, space }: OpenModel): number {
	const texts = stem < 0 ? 0 : (space.vocabulary.counts[stem] ?? 0);
	return ((texts + 0.5) / model.lessons) * stories;
}

function isNews(stories: number, expected: number, told: number, known: boolean): boolean {
	if (!known) return stories <= Math.max(MIN_STORIES, TOO_COMMON * told);
	return (
		stories >= MORE_OFTEN * expected && stories <= Math.max(MIN_STORIES, TOO_COMMON_KNOWN * told)
	);
}

function rowsWith(columns: ReadonlySet<number>, corpus: Corpus): Map<number, number[]> {
	const rows = new Map<number, number[]>();
	for (let i = 0; i < corpus.stories.length; i++) {
		for (let at = corpus.start[i] ?? 0; at < (corpus.start[i + 1] ?? 0); at++) {
			const column = corpus.column[at] ?? 0;
			if (!columns.has(column)) continue;
			const list = rows.get(column) ?? [];
			list.push(i);
			rows.set(column, list);
		}
	}
	return rows;
}

function quotesWith(column: number, rows: readonly number[], corpus: Corpus, model: OpenModel) {
	const shown = corpus.shown[column] ?? '';
	const candidates = rows.slice(0, MOST_QUOTED).flatMap((i) => {
		const story = corpus.stories[i];
		if (!story) return [];
		const { tokens, words } = readAgain(corpus.readings, i, model);
		const says = Float64Array.from(words, (word) => (word.shown === shown ? 1 : 0));
		const found = findCandidate(story, weighStretches(tokens, says));
		return found && found.relevance > 0 ? [found] : [];
	});
	return pickQuotes(candidates);
}
