import { expect, test } from 'vitest';
import { findPair, makePairTable } from './pair-table.ts';

test('every pair leads to its value and no other pair does', () => {
	const pairs = Array.from({ length: 500 }, (_, i): [number, number, number] => [
		i % 25,
		Math.floor(i / 25) * 3,
		i
	]);
	const table = makePairTable(pairs);
	for (const [first, second, value] of pairs) expect(findPair(table, first, second)).toBe(value);
	expect(findPair(table, 0, 1)).toBe(-1);
	expect(findPair(makePairTable([]), 0, 0)).toBe(-1);
});
