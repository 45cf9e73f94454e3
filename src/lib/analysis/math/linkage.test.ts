import { expect, test } from 'vitest';
import { joinGroups } from './linkage.ts';

/** Likenesses of things on a line: the nearer, the more alike. */
const onLine = (places: readonly number[]) => ({
	n: places.length,
	values: Float32Array.from(
		places.flatMap((one) => places.map((other) => 1 / (1 + Math.abs(one - other))))
	)
});

test('what lies together is one group', () => {
	expect([...joinGroups(onLine([1, 20, 2, 21, 3, 40]), 3, 1)]).toEqual([0, 1, 0, 1, 0, 2]);
});

test('a loner joins the group it is most like when groups must have two members', () => {
	expect([...joinGroups(onLine([1, 20, 2, 21, 3, 40]), 2, 2)]).toEqual([0, 1, 0, 1, 0, 1]);
});

test('groups that cannot all be large enough are as many as can be', () => {
	expect(new Set(joinGroups(onLine([1, 2, 30, 31, 60]), 4, 2)).size).toBe(2);
});

test('one thing is one group, and no things are none', () => {
	expect([...joinGroups(onLine([5]), 3, 2)]).toEqual([0]);
	expect([...joinGroups(onLine([]), 3, 2)]).toEqual([]);
});
