import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('keeps the length for astral digits, so that offsets stay right', () => {
	const text = '𝟎𝟔 １２ ٣٤ ⑤６';
	expect(fold(text)).toHaveLength(text.length);
	expect(fold(text).replace(/\u200b/g, '')).toBe('06 12 34 56');
});

test('makes every space and dash plain and leaves letters alone', () => {
	expect(fold('Zoë\u00a0–\u2003Nguyễn’s')).toBe("Zoë - Nguyễn's");
});
