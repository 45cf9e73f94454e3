import { expect, test } from 'vitest';
import { findNumbers } from './number.ts';

const found = (text: string) => findNumbers(text).map((s) => [s.type, text.slice(s.start, s.end)]);

test.each([
	['bel 06-12345678', 'telefoon', '06-12345678'],
	['bel +31 6 1234 5678 even', 'telefoon', '+31 6 1234 5678'],
	['(0513) 555 019', 'telefoon', '0513) 555 019'],
	['bsn 999990019', 'bsn', '999990019'],
	['nummer 999.990.019', 'bsn', '999.990.019'],
	['BSN: 123456789', 'bsn', '123456789'],
	['leerlingnummer 20318844', 'anders', '20318844'],
	['0\n6\n1\n2\n3\n4\n5\n6\n7\n8', 'telefoon', '0\n6\n1\n2\n3\n4\n5\n6\n7\n8']
])('finds the number in "%s"', (text, type, surface) => {
	expect(found(text)).toEqual([[type, surface]]);
});

test.each([
	'schooljaar 2023-2024',
	'in 2019, 2020, 2021',
	'van 08.30-15.00',
	'cijfers: 6,5 7,1 8,0 5,5',
	'groep 1, 2, 3, 4, 5, 6, 7, 8',
	'bel 0800-0432 of 0800-2000',
	'Ouders & Onderwijs 088-6050101',
	'50% 60% 70% 80%'
])('leaves "%s" alone', (text) => expect(found(text)).toEqual([]));
