import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReceipt, parseReceipt } from './receipt.ts';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

test('a code is four groups of four without letters that look alike', () => {
	fc.assert(
		fc.property(bytes, (random) => {
			expect(makeReceipt(random)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
		})
	);
});

test('a code survives small letters, spaces and look-alikes', () => {
	fc.assert(
		fc.property(bytes, (random) => {
			const code = makeReceipt(random);
			const typed = code
				.toLowerCase()
				.replaceAll('-', ' ')
				.replaceAll('0', 'o')
				.replaceAll('1', 'l');
			expect(parseReceipt(` ${typed}`)).toBe(code.replaceAll('-', ''));
		})
	);
});

test('what cannot be a code is null', () => {
	expect(parseReceipt('')).toBeNull();
	expect(parseReceipt('7K2M-0QZX-9F4B')).toBeNull();
	expect(parseReceipt('7K2M-0QZX-9F4B-WT3U')).toBeNull();
});

test('every value of a byte counts once: no character is favoured', () => {
	const counts = new Map<string, number>();
	for (let value = 0; value < 256; value++) {
		const first = makeReceipt(new Uint8Array(16).fill(value))[0] ?? '';
		counts.set(first, (counts.get(first) ?? 0) + 1);
	}
	expect(counts.size).toBe(32);
	expect(new Set(counts.values())).toEqual(new Set([8]));
});

test('the wrong number of bytes is refused', () => {
	expect(() => makeReceipt(new Uint8Array(15))).toThrow(RangeError);
});
