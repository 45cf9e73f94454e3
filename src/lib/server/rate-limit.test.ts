import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

test('three mistakes are free, then every next one doubles the wait up to 42 seconds', () => {
	let time = 0;
	const limit = createRateLimit(() => time);
	const waits = Array.from({ length: 10 }, () => {
		limit.failed('a@b.nl');
		return limit.waitFor('a@b.nl');
	});
	expect(waits).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 42, 42]);
	time += 42_000;
	expect(limit.waitFor('a@b.nl')).toBe(0);
});

test('one name waiting does not keep another waiting, and success forgets', () => {
	const limit = createRateLimit(() => 0);
	for (let i = 0; i < 5; i++) limit.failed('a@b.nl');
	expect(limit.waitFor('c@d.nl')).toBe(0);
	limit.succeeded('a@b.nl');
	expect(limit.waitFor('a@b.nl')).toBe(0);
});
