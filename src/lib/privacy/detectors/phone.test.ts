import { expect, test } from 'vitest';
import { isHelpLine, looksLikePhone } from './phone.ts';

test('Dutch, Belgian and foreign numbers look like phone numbers', () => {
	expect(looksLikePhone('0612345678', false)).toBe(true);
	expect(looksLikePhone('0031612345678', false)).toBe(true);
	expect(looksLikePhone('32470123456', true)).toBe(true);
	expect(looksLikePhone('999990019', false)).toBe(false);
});

test('only the help lines themselves are public', () => {
	expect(isHelpLine('08000432')).toBe(true);
	expect(isHelpLine('08000433')).toBe(false);
});
