import { expect, test } from 'vitest';
import { findPostcodes } from './postcode.ts';

const surfaces = (text: string) => findPostcodes(text).map((s) => text.slice(s.start, s.end));

test.each([
	['op 4388 QP in het dorp', '4388 QP'],
	['op 4388qp', '4388qp'],
	['op 4388 qp', '4388 qp'],
	['postcode 2011 EN', '2011 EN'],
	['op 4388\nQP', '4388\nQP'],
	['op 4388-QP', '4388-QP'],
	['onze postcode is 8471', '8471']
])('finds the postcode in "%s"', (text, surface) => {
	expect(surfaces(text)).toEqual([surface]);
});

test.each([
	'in 2024 is hij weg',
	'In 2023 EN 2024',
	'1500 km verder',
	'met 1200 mg per dag',
	'sinds 2019\nDe juf zei',
	'in 2022 we moved'
])('leaves "%s" alone', (text) => expect(surfaces(text)).toEqual([]));
