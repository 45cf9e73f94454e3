import { expect, test } from 'vitest';
import { findNumbers } from './number.ts';
import { isHarmlessRun } from './harmless-run.ts';

test.each([
	'In 2023 2024 2025 was het raak',
	'van 2022-2023, 2023-2024',
	'leerlingen van 12 13 14 15 jaar',
	'mijn kinderen zijn 4, 7, 9, 12, 15',
	'lessen 31, 32, 33, 34',
	'open 8.30-14.00, 9.00-12.15',
	'de bus van 7:10 12:30 13:45 rijdt niet',
	'een 6,5 7,0 5,5 4,8',
	'tussen 10% 20% 30% 40% van de klas',
	'dat kost € 12.500,00',
	'€ 1250,00 - € 2500,00'
])('tells nothing about anybody: %s', (text) => expect(findNumbers(text)).toEqual([]));

test.each([
	'mijn nummer is 2023 2024',
	'nummer 12 13 14 15',
	'op 12 34 56 78',
	'met 06 07 08 09',
	'pas 2025 2024',
	'pas 8.75-14.99',
	'pas 1€2€3€4€5€6€7',
	'pas 12.500,00',
	'pas 10 20% 30% 40'
])("stays somebody's number: %s", (text) => expect(findNumbers(text)).toHaveLength(1));

test('numbers under each other are told apart', () => {
	const types = findNumbers('0612345678\n0493 123456\n0800-0432').map(({ type }) => type);
	expect(types).toEqual(['telefoon', 'telefoon']);
});

test('one accident does not make a row of years', () =>
	expect(isHarmlessRun('2023 1234', '', '')).toBe(false));
