import { expect, test } from 'vitest';
import { findSentences } from './sentences.ts';

const said = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

test('a long text without capitals is cut where its sentences end', () => {
	const first =
		'elke dinsdag moet ik weg uit de les want dan komt de begeleider en die kan alleen op dinsdag, zegt ze, ' +
		'dus ik mis engels en ckv en daarna vraagt iedereen waar ik was en dan moet ik wat verzinnen.';
	expect(said(`${first} op vrijdag weet ik al niet meer wat ik zei en dan gaat het mis`)).toEqual([
		first,
		'op vrijdag weet ik al niet meer wat ik zei en dan gaat het mis'
	]);
});

test('without full stops it is cut at a comma, and else between words, at most 240 characters each', () => {
	const pieces = said('en toen gingen we weer naar school, '.repeat(20));
	expect(pieces.every((piece) => piece.length <= 240 && piece.endsWith(','))).toBe(true);
	for (const piece of said('naar school '.repeat(60))) {
		expect(piece.length).toBeLessThanOrEqual(240);
		expect(piece).toMatch(/^(naar|school)\b.*\b(naar|school)$/);
	}
});
