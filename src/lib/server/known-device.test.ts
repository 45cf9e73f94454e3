import { expect, test } from 'vitest';
import { markDevice, triesUnder } from './known-device.ts';
import { createRateLimit } from './rate-limit.ts';

const KEY = 'a-key-of-this-test-and-of-nothing-else';
const EMAIL = 'regisseur@steunpunt.test';

test('whoever guesses does not make the owner wait who signed in here before', () => {
	const limit = createRateLimit(() => 0);
	const mark = markDevice(KEY, EMAIL);
	for (let guess = 0; guess < 50; guess++) limit.trying(triesUnder(KEY, EMAIL, undefined));
	expect(limit.waitFor(triesUnder(KEY, EMAIL, undefined))).toBe(42);
	expect(limit.waitFor(triesUnder(KEY, EMAIL, mark))).toBe(0);
});

test('a stolen mark does not help to guess faster than anybody', () => {
	const limit = createRateLimit(() => 0);
	const mark = markDevice(KEY, EMAIL);
	for (let guess = 0; guess < 50; guess++) limit.trying(triesUnder(KEY, EMAIL, mark));
	expect(limit.waitFor(triesUnder(KEY, EMAIL, mark))).toBe(42);
});

test('a mark is of one address, of one installation, and cannot be made up', () => {
	const mark = markDevice(KEY, EMAIL);
	const [id] = mark.split('.');
	expect(triesUnder(KEY, EMAIL, mark)).toBe(`${EMAIL} ${id}`);
	expect(triesUnder(KEY, 'ander@steunpunt.test', mark)).toBe('ander@steunpunt.test');
	expect(triesUnder('the-key-of-another-installation', EMAIL, mark)).toBe(EMAIL);
	for (const made of ['', '.', 'x.y', `${id}.`, `${mark}x`, undefined]) {
		expect(triesUnder(KEY, EMAIL, made)).toBe(EMAIL);
	}
	expect(mark).not.toContain('regisseur');
});
