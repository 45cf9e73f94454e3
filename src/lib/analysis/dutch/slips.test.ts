import { expect, test } from 'vitest';
import { findSlip } from './slips.ts';
import { stem } from './stem.ts';
import { buildVocabulary, findStems, openVocabulary } from './vocabulary.ts';

const vocabulary = buildVocabulary(
	['chauffeur', 'politie', 'groepsapp', 'leerplicht', 'passend onderwijs'].flatMap((text) => [
		text,
		`de ${text}`,
		`geen ${text}`
	])
);
const meant = (word: string) =>
	findStems(word, vocabulary).map((one) => vocabulary.stems[one.stem]);

test.each([
	['a letter left out', 'chaufeur', 'chauffeur'],
	['another letter left out', 'ondrwijs', 'onderwijs'],
	['a letter too many', 'leerplicvht', 'leerplicht'],
	['two letters that changed places', 'leerlpicht', 'leerplicht'],
	['the key beside the right one', 'groepdapp', 'groepsapp']
])('a word with %s is the word that was meant', (_, written, right) => {
	expect(meant(written)).toEqual([stem(right)]);
});

test.each([
	['with another letter, far away on the keyboard', 'positie'],
	['with two slips', 'chafuer'],
	['that begins with another letter', 'bolitie'],
	['of a few letters only', 'apn']
])('a word %s is another word', (_, written) => {
	expect(meant(written)).toEqual([]);
});

test('of two words the most usual was meant, and hardly anybody means a word that one text has', () => {
	const two = openVocabulary(['klasen', 'klaver', 'klasse'], [9, 9, 2]);
	expect(findSlip('klaseen', two)).toBe(0);
	const rare = openVocabulary(['toverbal'], [1]);
	expect(findSlip('tovrbal', rare)).toBeUndefined();
});
