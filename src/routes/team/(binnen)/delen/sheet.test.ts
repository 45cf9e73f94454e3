import { expect, test } from 'vitest';
import { breakLines, widthOf } from './break-lines.ts';
import { fitLines, fitOwnLines } from './sheet.ts';

test('words stay whole and none is lost', () => {
	const text = 'We vragen geen naam. Het ouder- en jeugdsteunpunt leest het.';
	const lines = breakLines(text, 9);
	expect(lines.join(' ')).toBe(text);
	expect(Math.max(...lines.map((line) => widthOf(line)))).toBeLessThanOrEqual(9);
});

test('a word that is wider than a line is cut, and nothing of it is lost', () => {
	const word = 'samenwerkingsverbanden';
	const lines = breakLines(word, 5);
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.join('')).toBe(word);
	for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(5);
});

test('other letters have other widths', () => {
	expect(widthOf('школа')).toBeGreaterThan(widthOf('skola'));
	expect(widthOf('mmm')).toBeGreaterThan(2 * widthOf('iii'));
	expect(widthOf('abc', true)).toBeGreaterThan(widthOf('abc'));
});

test('words become smaller only where they do not fit', () => {
	const room = { width: 100, size: 10, most: 2 };
	expect(fitLines('kort', room)).toEqual({ lines: ['kort'], size: 10 });
	const long = fitLines('Ouder- en jeugdsteunpunt van de gemeenten langs de rivier', room);
	expect(long.lines.length).toBeLessThanOrEqual(2);
	expect(long.size).toBeLessThan(10);
	for (const line of long.lines) expect(widthOf(line) * long.size).toBeLessThanOrEqual(100);
	const own = fitOwnLines(['Що сталося', 'в школі?'], { width: 40, size: 10 });
	expect(own.lines).toEqual(['Що сталося', 'в школі?']);
	expect(own.size).toBeLessThan(10);
});
