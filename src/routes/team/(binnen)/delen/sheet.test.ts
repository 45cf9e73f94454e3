import { expect, test } from 'vitest';
import { breakLines } from './sheet.ts';

test('words stay whole and none is lost', () => {
	const text = 'We vragen geen naam. Het ouder- en jeugdsteunpunt leest het.';
	const lines = breakLines(text, 18);
	expect(lines.join(' ')).toBe(text);
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(18);
	expect(breakLines('samenwerkingsverbanden', 5)).toEqual(['samenwerkingsverbanden']);
});
