import { expect, test } from 'vitest';
import { redact } from './redact.ts';
import { recognisable } from './recognisable.ts';

const signs = (text: string) => recognisable(text).flatMap((sentence) => sentence.signs);

test.each([
	['U zei dat het aan mij lag.', 'address'],
	['Jullie hebben nooit gebeld.', 'address'],
	['Dat was jouw schuld.', 'address'],
	['Mijn dochter is het enige meisje in een rolstoel.', 'only'],
	['Ik was als enige zwart.', 'only'],
	['Hij heeft epilepsie en zit op het sbo.', 'combination'],
	['In ons dorp heeft niemand anders het syndroom van Rett.', 'combination'],
	['Onze pleegzoon zit op [school].', 'combination'],
	['Zij is doof en woont in [plaats 2].', 'combination']
] as const)('is pointed out: %s', (text, sign) => expect(signs(text)).toContain(sign));

test.each([
	'Als je ziek bent voel je je alleen.',
	'De taxi kwam weer te laat in [plaats].',
	'Hij heeft epilepsie.',
	'Dat was de enige keer dat iemand belde.',
	'Het enige wat hielp was rust.',
	'Op het vso kreeg hij eindelijk rust.',
	'[naam 1] belde nooit terug.',
	'Van [school] in [plaats] hoorde ik niets.'
])('may be quoted without a word: %s', (text) => expect(recognisable(text)).toEqual([]));

test('only the sentence that tells too much is pointed out, as it will be quoted', () => {
	const { text } = redact(
		'De bus was laat. Noor is in Asten de enige met een rolstoel! Nu gaat het goed.'
	);
	expect(recognisable(text)).toEqual([
		{ text: '[naam 1] is in [plaats] de enige met een rolstoel!', signs: ['only', 'combination'] }
	]);
});
