import { expect, test } from 'vitest';
import { keepLatest } from './keep-latest.ts';

const kept = (...keys: string[]) => {
	const map = new Map<string, number>();
	for (const [turn, key] of keys.entries()) keepLatest(map, key, turn, 2);
	return [...map];
};

test('as many as fit are kept, in the order in which they came', () => {
	expect(kept('a', 'b')).toEqual([
		['a', 0],
		['b', 1]
	]);
});

test('the oldest makes room for the newest', () => {
	expect(kept('a', 'b', 'c').map(([key]) => key)).toEqual(['b', 'c']);
});

test('an entry that comes again is the newest, with its new value, and nothing goes for it', () => {
	expect(kept('a', 'b', 'a')).toEqual([
		['b', 1],
		['a', 2]
	]);
	expect(kept('a', 'b', 'a', 'c').map(([key]) => key)).toEqual(['a', 'c']);
});
