import type { AnalysisStory, UnexplainedWord } from '#lib/domain/analysis.ts';
import type { Client } from './connection.ts';
import { readAll } from './rows.ts';
import { latestRun } from './runs.ts';

/** A word that many stories share and no theme explains, with sentences in which it stands. */
export interface QuotedWord {
	word: string;
	stories: number;
	quotes: string[];
}

/** The unexplained words of the last run, those of most stories first. */
export async function listUnexplained(staff: Client): Promise<QuotedWord[]> {
	const done = await latestRun(staff, 'done');
	if (!done || done.unexplained.length === 0) return [];
	const rows = await readAll((first, last) =>
		staff
			.from('unexplained_quotes')
			.select('word, starts, ends, stories(text)')
			.order('word')
			.order('story_id')
			.range(first, last)
			.throwOnError()
	);
	const quotes = Map.groupBy(rows, ({ word }) => word);
	return done.unexplained.map(({ word, stories }) => ({
		...{ word, stories },
		quotes: (quotes.get(word) ?? []).map((row) =>
			(row.stories as unknown as { text: string }).text.slice(row.starts, row.ends)
		)
	}));
}

/** Where a quote is in its story, in UTF-16 code units. */
interface QuotePlace {
	word: string;
	story: string;
	start: number;
	end: number;
}

/** Find the quotes of unexplained words back in their stories: only the place is kept, and it goes when the story goes. */
export function placeQuotes(
	words: UnexplainedWord[],
	read: Pick<AnalysisStory, 'id' | 'text'>[]
): QuotePlace[] {
	const texts = new Map(read.map(({ id, text }) => [id, text]));
	return words.flatMap(({ word, quotes }) =>
		quotes.flatMap(({ id, text }) => {
			// A quote has one space where its story may have a line break.
			const pattern = text
				.split(' ')
				.map(RegExp.escape)
				.join(String.raw`\s+`);
			const found = new RegExp(pattern).exec(texts.get(id) ?? '');
			if (!found) return [];
			return [{ word, story: id, start: found.index, end: found.index + found[0].length }];
		})
	);
}
