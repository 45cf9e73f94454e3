import { expect, test } from 'vitest';
import { findIbans } from './iban.ts';

const surfaces = (text: string) => findIbans(text).map((s) => text.slice(s.start, s.end));

test.each([
	['op NL02ABNA0123456789 graag', 'NL02ABNA0123456789'],
	['nl02 abna 0123 4567 89 op naam van', 'nl02 abna 0123 4567 89'],
	['BE71 0961 2345 6769.', 'BE71 0961 2345 6769'],
	['NL 02-ABNA-0123.4567.89', 'NL 02-ABNA-0123.4567.89']
])('finds the account in "%s"', (text, surface) => {
	expect(surfaces(text)).toEqual([surface]);
});

test('a word with two digits is no account', () => {
	expect(surfaces('IN 20 minuten was ik er wel weer bij hoor')).toEqual([]);
});
