import { expect, test } from 'vitest';
import { isOneSlipAway, slipKeys } from './one-slip.ts';

test.each([
	['wegwijzer', 'wegwijser'],
	['wegwijzer', 'wegwijzr'],
	['wegwijzer', 'wegwijzzer'],
	['wegwijzer', 'wegwizjer'],
	['wegwijzer', 'wegwijzer']
])('%s and %s are one slip apart at most, and share a key', (name, word) => {
	expect(isOneSlipAway(name, word)).toBe(true);
	expect(slipKeys(name).some((key) => slipKeys(word).includes(key))).toBe(true);
});

test.each([
	['wegwijzer', 'wegwijsers'],
	['wegwijzer', 'wijzer'],
	['bakel', 'kakel'],
	['wessel', 'wezels']
])('%s and %s are not', (name, word) => {
	expect(isOneSlipAway(name, word)).toBe(false);
});
