import { expect, test } from 'vitest';
import { findTokens } from './tokens.ts';

function words(text: string): string[] {
	const { start, end, length } = findTokens(text);
	return Array.from({ length }, (_, i) => text.slice(start[i], end[i]));
}

test('words keep their accents and the apostrophe inside', () => {
	expect(words("Zo'n café, z’n 2e keus.")).toEqual(["Zo'n", 'café', 'z’n', '2e', 'keus']);
});

test('quotation marks at the border of a word are no part of it', () => {
	expect(words("'niks aan de hand'")).toEqual(['niks', 'aan', 'de', 'hand']);
});

test('emoji, lone surrogates and Arabic do not break it', () => {
	expect(words('😀huilen\ud800 سجّلت')).toEqual(['huilen', 'سجّلت']);
});

test('more words than expected still fit', () => {
	expect(findTokens('a '.repeat(5_000)).length).toBe(5_000);
});
