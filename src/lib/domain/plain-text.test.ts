import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('lines, tabs and every letter that people write stay', () => {
	const text = 'Eén\tregel\n\nŞeyma schreef: “العربية” 👩🏽‍🏫';
	expect(plainText(text)).toBe(text);
	expect(plainText('a\r\nb\rc')).toBe('a\nb\nc');
});

test('what no database keeps is gone: NUL, other control characters, half an emoji', () => {
	expect(plainText('\0a\u0001\u0008b\u007f\u0085c\ud83d')).toBe('abc\ufffd');
	expect(plainText(' \0 ')).toBe('');
});
