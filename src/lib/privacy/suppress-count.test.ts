import { expect, test } from 'vitest';
import { BOARD_RULE, PUBLIC_RULE, suppressCount } from './index.ts';

test('below the limit only the limit is told, nought included', () => {
	expect(suppressCount(9, PUBLIC_RULE)).toEqual({ hidden: true, below: 10 });
	expect(suppressCount(0, BOARD_RULE)).toEqual({ hidden: true, below: 5 });
});

test('the public sees fives, the board the number', () => {
	expect(suppressCount(12, PUBLIC_RULE)).toEqual({ hidden: false, value: 10 });
	expect(suppressCount(13, PUBLIC_RULE)).toEqual({ hidden: false, value: 15 });
	expect(suppressCount(13, BOARD_RULE)).toEqual({ hidden: false, value: 13 });
});

test('no rule may go below five and no count below nought', () => {
	expect(() => suppressCount(9, { ...BOARD_RULE, k: 4 })).toThrow(RangeError);
	expect(() => suppressCount(-1, BOARD_RULE)).toThrow(RangeError);
});
