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

test('A2: of a million new codes no two are the same, and every place has every character as often', () => {
	const many = 1_000_000;
	const codes = new Set<string>();
	// How often each character stands in each place: by the number of the character, sixteen places of 128 each.
	const counts = new Uint32Array(16 * 128);
	for (let made = 0; made < many; made++) {
		const code = newReceipt().replaceAll('-', '');
		codes.add(code);
		for (let at = 0; at < 16; at++) counts[at * 128 + code.charCodeAt(at)]! += 1;
	}
	expect(codes.size).toBe(many);
	const expected = many / 32;
	for (let at = 0; at < 16; at++) {
		const used = [...counts.subarray(at * 128, at * 128 + 128)].filter((n) => n > 0);
		const chiSquare = used.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
		// 31 degrees of freedom: by chance beyond 100 once in ten million runs of this test.
		expect(chiSquare).toBeLessThan(100);
		expect(used.length).toBe(32);
	}
}, 120_000);

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
