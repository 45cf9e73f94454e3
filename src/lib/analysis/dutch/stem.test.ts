import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { buildVocabulary, findStems } from './vocabulary.ts';

test('folding undoes capitals, accents, stretched letters and chat spelling', () => {
	expect(fold('Éééén')).toBe('een');
	expect(fold('heeeeel')).toBe('heel');
	expect(fold('egt')).toBe('echt');
	expect(fold("z'n")).toBe('zijn');
});

test('forms of one word share a stem', () => {
	expect(stem('brieven')).toBe(stem('brief'));
	expect(stem('loopt').startsWith(stem('lopen'))).toBe(true);
});

test('the stem of a word does not depend on the words before it', () => {
	const alone = stem('onbereikbar');
	stem('kleine');
	expect(stem('onbereikbar')).toBe(alone);
});

test('forms of a verb meet where the vocabulary has one of them, whichever it is', () => {
	const forms = [
		['vraagt', 'vragen', 'gevraagd'],
		['loopt', 'lopen'],
		['speelt', 'spelen', 'gespeeld'],
		['zwemt', 'zwemmen'],
		['belt', 'bellen', 'gebeld']
	];
	for (const own of forms) {
		const vocabulary = buildVocabulary(own);
		const met = own.map((word) => findStems(word, vocabulary).map(({ stem: at }) => at));
		expect(met).toEqual(own.map(() => [0]));
	}
});

test('participles, diminutives and compounds meet the words that the codebook uses', () => {
	const vocabulary = buildVocabulary([
		'pesten in de klas',
		'een gesprek',
		'zorgplicht van de school',
		'aanvragen'
	]);
	const stems = (word: string) =>
		findStems(word, vocabulary).map((one) => vocabulary.stems[one.stem]);
	expect(stems('gepest')).toEqual(stems('pesten'));
	expect(stems('gesprekje')).toEqual(stems('gesprek'));
	expect(stems('aangevraagd')).toEqual(stems('aanvragen'));
	expect(stems('zorgplichtgesprek')).toEqual([...stems('zorgplicht'), ...stems('gesprek')]);
	expect(stems('giraffe')).toEqual([]);
});
