import { expect, test } from 'vitest';
import { matchTerms, readTermWord } from './match-terms.ts';
import { indexTerms } from './terms.ts';
import { foldedWords } from '#lib/analysis/dutch/vocabulary.ts';

const index = indexTerms([
	{ certain: ['pest*', 'niet serieus'], strong: ['rolstoel'], weak: ['*lokaal'] },
	{ certain: ['bus'], strong: ['dt fout*'], weak: [] }
]);

function found(text: string): string[] {
	const words = foldedWords(text).map((word) => readTermWord(word, index));
	return matchTerms(words, index).map((hit) => index.terms[hit.term]?.written ?? '');
}

test('a word matches on its stem, a star before or after matches part of a word', () => {
	expect(found('Pestgedrag met rolstoelen in het muzieklokaal')).toEqual([
		'pest*',
		'rolstoel',
		'*lokaal'
	]);
});

test('a phrase matches its words in order only', () => {
	expect(found('niet erg serieus, wel niet serieus')).toEqual(['niet serieus']);
	expect(found('allemaal dt-fouten')).toEqual(['dt fout*']);
});

test('a short word matches itself only', () => {
	expect(found('de bus en de bussen')).toEqual(['bus']);
});
