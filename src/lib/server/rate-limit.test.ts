import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

test('three mistakes are free, then every next one doubles the wait up to 42 seconds', () => {
	let time = 0;
	const limit = createRateLimit(() => time);
	const waits = Array.from({ length: 10 }, () => {
		limit.trying('a@b.nl');
		limit.failed('a@b.nl');
		return limit.waitFor('a@b.nl');
	});
	expect(waits).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 42, 42]);
	time += 42_000;
	expect(limit.waitFor('a@b.nl')).toBe(0);
});

test('one name waiting does not keep another waiting, and success forgets', () => {
	const limit = createRateLimit(() => 0);
	for (let i = 0; i < 5; i++) limit.trying('a@b.nl');
	expect(limit.waitFor('c@d.nl')).toBe(0);
	limit.succeeded('a@b.nl');
	expect(limit.waitFor('a@b.nl')).toBe(0);
});

test('of a hundred guesses at the same moment only the first few are tried', () => {
	const limit = createRateLimit(() => 0);
	const tried = Array.from({ length: 100 }).filter(() => {
		const free = limit.waitFor('a@b.nl') === 0;
		if (free) limit.trying('a@b.nl');
		return free;
	});
	expect(tried).toHaveLength(4);
});

test('the wait begins when the mistake is told, however long the try took', () => {
	let time = 0;
	const limit = createRateLimit(() => time);
	for (let i = 0; i < 4; i++) limit.trying('a@b.nl');
	time = 1000;
	limit.failed('a@b.nl');
	expect(limit.waitFor('a@b.nl')).toBe(2);
});
