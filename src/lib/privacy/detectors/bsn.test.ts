import { expect, test } from 'vitest';
import { passesElfproef } from './bsn.ts';

test('a test number of the tax office passes, its neighbour does not', () => {
	expect(passesElfproef('999990019')).toBe(true);
	expect(passesElfproef('999990018')).toBe(false);
});

test('eight digits count as nine with a nought before it; noughts alone and other lengths fail', () => {
	expect(passesElfproef('10000008')).toBe(passesElfproef('010000008'));
	expect(passesElfproef('000000000')).toBe(false);
	expect(passesElfproef('9999900190')).toBe(false);
});
