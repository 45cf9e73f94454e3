import type { UnexplainedWord } from '#lib/domain/analysis.ts';
import type { Corpus } from './corpus.ts';
import type { EmergentTheme } from './emergent.ts';
import type { OpenModel } from './open-model.ts';
import { findCandidate, pickQuotes } from './quotes.ts';
import { weighStretches } from './stretches.ts';
import { findTokens } from './tokens.ts';

const MIN_STORIES = 3;
const MOST_WORDS = 20;
// More than this share of the stories says it: a word of the language, not of a subject.
const TOO_COMMON = 0.25;
// Quotes are chosen among so many stories of a word.
const MOST_QUOTED = 50;

/**
 * Words that several stories share and neither the codebook nor an emergent theme knows: a person may make a theme of them.
 * O(words).
 *
 * @param emergent themes whose words are known too
 * @returns at most twenty, those of most stories first, each with quotes
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
	const most = Math.max(MIN_STORIES, TOO_COMMON * corpus.stories.length);
	const found = corpus.words
		.map((word, column) => ({ word, column, stories: corpus.storiesWith[column] ?? 0 }))
		.filter(({ word, column, stories }) => {
			if (stories < MIN_STORIES || stories > most || taken.has(column)) return false;
			return (
				!model.space.vocabulary.index.has(word.key) &&
				word.patterns.length === 0 &&
				/\p{L}{3}/u.test(word.shown)
			);
		})
		.sort((a, b) => b.stories - a.stories || (a.word.key < b.word.key ? -1 : 1))
		.slice(0, MOST_WORDS);
	const rows = rowsWith(new Set(found.map(({ column }) => column)), corpus);
	return found.map(({ column, stories }) => ({
		word: corpus.shown[column] ?? '',
		stories,
		quotes: quotesWith(column, rows.get(column) ?? [], corpus)
	}));
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

function quotesWith(column: number, rows: readonly number[], corpus: Corpus) {
	const shown = corpus.shown[column] ?? '';
	const candidates = rows.slice(0, MOST_QUOTED).flatMap((i) => {
		const story = corpus.stories[i];
		if (!story) return [];
		const tokens = findTokens(story.text);
		const says = Float64Array.from({ length: tokens.length }, (_, t) => {
			const word = story.text.slice(tokens.start[t], tokens.end[t]).toLowerCase();
			return word === shown ? 1 : 0;
		});
		const found = findCandidate(story, weighStretches(tokens, says));
		return found && found.relevance > 0 ? [found] : [];
	});
	return pickQuotes(candidates);
}
