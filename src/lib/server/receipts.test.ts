import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { hashFormKey, hashReceipt, newReceipt } from './receipts.ts';

const PEPPER = 'a-pepper-of-this-test-0123456789abcdef';

test('the same code gives the same hash however it is typed, and another pepper gives another', async () => {
	const hash = await hashReceipt('7K2M-0QZX-9F4B-WT3R', PEPPER);
	expect(hash).toMatch(/^[0-9a-f]{64}$/);
	expect(await hashReceipt('7k2m oqzx 9f4b wt3r', PEPPER)).toBe(hash);
	expect(await hashReceipt('7K2M-0QZX-9F4B-WT3R', `${PEPPER}.`)).not.toBe(hash);
});

test('a known code keeps its hash: changing the cost would lose every teller their receipt', async () => {
	expect(await hashReceipt('0000-0000-0000-0000', PEPPER)).toBe(
		'86babecc15d05a7a5a85607b457a120ccc85e9808d0865a18621cb820c0d1d82'
	);
});

test('A2: of a hundred thousand new codes no two are the same, and every place has every character as often', () => {
	const codes = new Set<string>();
	const counts = Array.from({ length: 16 }, () => new Map<string, number>());
	for (let made = 0; made < 100_000; made++) {
		const code = newReceipt().replaceAll('-', '');
		codes.add(code);
		counts.forEach((count, at) => count.set(code[at] ?? '', (count.get(code[at] ?? '') ?? 0) + 1));
	}
	expect(codes.size).toBe(100_000);
	const expected = 100_000 / 32;
	for (const count of counts) {
		const chiSquare = [...count.values()].reduce(
			(sum, n) => sum + (n - expected) ** 2 / expected,
			0
		);
		// 31 degrees of freedom: by chance beyond 100 once in ten million runs of this test.
		expect(chiSquare).toBeLessThan(100);
		expect(count.size).toBe(32);
	}
}, 60_000);

test('what is no code is refused before any work is done', async () => {
	await expect(hashReceipt('geen code', PEPPER)).rejects.toThrow('Not a receipt code');
});

test('the key of a form is hashed', () => {
	expect(hashFormKey('a')).toMatch(/^[0-9a-f]{64}$/);
});

test('a crowd of codes leaves room for other work: a look at a file is not kept waiting', async () => {
	const finished: string[] = [];
	const crowd = Array.from({ length: 8 }, () =>
		hashReceipt(newReceipt(), PEPPER).then(() => finished.push('hash'))
	);
	await new Promise((resolve) => setImmediate(resolve));
	await stat('.').then(() => finished.push('file'));
	await Promise.all(crowd);
	expect(finished[0]).toBe('file');
	expect(finished).toHaveLength(9);
});
