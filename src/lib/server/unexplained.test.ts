import { expect, test } from 'vitest';
import { placeQuotes } from './unexplained.ts';

const quoteOf = (id: string, text: string) => ({ id, text, kind: 'typical' as const });

test('a quote is found back in its story, also where that has a line break instead of a space', () => {
	const story = {
		id: 's1',
		text: 'Eerst dit 🙂.\nDe vrijwilliger (heel\n\nlief) kwam. Toen niet.'
	};
	const text = 'De vrijwilliger (heel lief) kwam.';
	const word = { word: 'vrijwilliger', stories: 3, quotes: [quoteOf('s1', text)] };
	const [place] = placeQuotes([word], [story]);
	expect(place).toMatchObject({ word: 'vrijwilliger', story: 's1' });
	expect(story.text.slice(place?.start, place?.end)).toBe('De vrijwilliger (heel\n\nlief) kwam.');
});

test('a quote that its story does not say, or of a story that was not read, has no place', () => {
	const quotes = [quoteOf('s1', 'Dat staat er niet.'), quoteOf('s2', 'Wel gezegd.')];
	const story = { id: 's1', text: 'Heel iets anders.' };
	expect(placeQuotes([{ word: 'er', stories: 3, quotes }], [story])).toEqual([]);
});
