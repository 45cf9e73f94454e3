import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextWord } from './next-word.ts';

const WORD =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

function wordsOf(text: string): [number, number][] {
	const found: [number, number][] = [];
	for (let word = nextWord(text, 0); word; word = nextWord(text, word[1])) found.push(word);
	return found;
}

test('words are cut as the regular expression that defines them cuts them', () => {
	const piece = fc.constantFrom(..."aZ9é's-' .,\u0301\u0645\u064b😀𝒜ſ's-'s-Gr\n");
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(piece).map((p) => p.join(''))
	);
	fc.assert(
		fc.property(text, (text) => {
			const defined = Array.from(text.matchAll(WORD), (m) => [m.index, m.index + m[0].length]);
			expect(wordsOf(text)).toEqual(defined);
		}),
		{ numRuns: 300 }
	);
}, 60_000);

test('the genitive is a word of its own, an elision is not', () => {
	expect(wordsOf("Anna's d'Hoop")).toEqual([
		[0, 4],
		[5, 6],
		[7, 13]
	]);
});
