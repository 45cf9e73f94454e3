import { expect, test } from 'vitest';
import { defaultCodebook } from '#lib/analysis/default-codebook.ts';
import { fitModel } from './model.ts';
import { openModel } from './open-model.ts';
import { findTokens, hashWord } from '#lib/analysis/dutch/tokens.ts';
import { findWord } from './word-table.ts';
import { knowWord } from './words.ts';

const model = openModel(fitModel({ ...defaultCodebook, themes: [], watch: [] }));

function wordsOf(text: string) {
	const tokens = findTokens(text);
	return Array.from({ length: tokens.length }, (_, at) => knowWord(text, tokens, at, model));
}

test('a word is the same word wherever it stands and however its letters are written', () => {
	const [first, second, third] = wordsOf('thuis, THUIS en Thuis').filter(({ stop }) => !stop);
	expect(first?.shown).toBe('thuis');
	expect(second).toBe(first);
	expect(third).toBe(first);
});

test('thousands of words are all found again and no other is', () => {
	const written = Array.from({ length: 20_000 }, (_, i) => `woord${i.toString(36)}`);
	const words = wordsOf(written.join(' '));
	expect(new Set(words).size).toBe(written.length);
	expect(words.map(({ shown }) => shown)).toEqual(written);
	expect(wordsOf(written.join(' '))).toEqual(words);
	expect(findWord(model.words, 'woord-', 0, 6, hashWord('woord-'))).toBeUndefined();
});

test('words with the same hash stay apart', () => {
	const seen = new Map<number, string>();
	const pairs: [string, string][] = [];
	for (let i = 0; pairs.length < 3; i++) {
		const word = `w${i.toString(36)}q${(i * 7919).toString(36)}`;
		const other = seen.get(hashWord(word));
		if (other !== undefined) pairs.push([other, word]);
		seen.set(hashWord(word), word);
	}
	for (const [one, other] of pairs)
		expect(wordsOf(`${one} ${other}`).map(({ shown }) => shown)).toEqual([one, other]);
});
