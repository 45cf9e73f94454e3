import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterCode, openStory, withdrawStory } from '#lib/server/own-story.ts';
import { hashReceipt, newReceipt } from '#lib/server/receipts.ts';
import { submitStory } from '#lib/server/stories.ts';
import { listening } from './refusal.ts';
import { freshHashes, startWorld, told, type World } from './world.ts';

const PEPPER = 'a-pepper-of-this-test-0123456789abcdef';

let world: World;
const codes = { right: newReceipt(), expired: newReceipt(), withdrawn: newReceipt() };

beforeAll(async () => {
	world = await startWorld();
	for (const code of Object.values(codes)) {
		const hashes = { ...freshHashes(), receipt: await hashReceipt(code, PEPPER) };
		await submitStory(world.visitor, told('vecht', `Verhaal van ${code.length}.`), hashes);
	}
	await world.owner`update private.receipts set expires_on = private.today() - 1
		where code_hash = ${await hashReceipt(codes.expired, PEPPER)}`;
	await withdrawStory(world.visitor, await hashReceipt(codes.withdrawn, PEPPER));
});
afterAll(() => world?.close());

const enter = (typed: string, proved = true) => enterCode(world.visitor, { typed, proved }, PEPPER);

test('A2: the right code opens its story, however it is typed', async () => {
	const typed = codes.right.toLowerCase().replaceAll('-', ' ');
	const entered = await enter(`  ${typed} `);
	if (typeof entered === 'string') throw new Error(entered);
	expect(await openStory(world.visitor, entered.hash)).toMatchObject({ audience: 'parent' });
});

test('A2, W6: wrong, malformed, expired and withdrawn get the same answer in the same time', async () => {
	const kinds = {
		wrong: () => newReceipt(),
		malformed: () => 'geen code',
		empty: () => '',
		endless: () => 'A'.repeat(200_000),
		expired: () => codes.expired,
		withdrawn: () => codes.withdrawn
	};
	const times: Record<string, number[]> = {};
	const time = async ([kind, typed]: [string, () => string]) => {
		const start = performance.now();
		expect(await enter(typed()), kind).toBe('wrong');
		(times[kind] ??= []).push(performance.now() - start);
	};
	// Two at a time, which never stand in line for longer than a refusal takes; not always the same two.
	for (let round = 0; round < 3; round++) {
		const turned = [
			...Object.entries(kinds).slice(round),
			...Object.entries(kinds).slice(0, round)
		];
		for (let at = 0; at < turned.length; at += 2)
			await Promise.all(turned.slice(at, at + 2).map(time));
	}
	const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
	const medians = Object.values(times).map(median);
	expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(0.1 * Math.min(...medians));
});

test('W6: the work before the floor is the same too: a malformed code is hashed as a right one', async () => {
	/** Processor time of ten, which wait for their floor together. */
	const work = async (typed: () => string) => {
		const before = process.cpuUsage();
		await Promise.all(Array.from({ length: 10 }, () => enter(typed())));
		const { user, system } = process.cpuUsage(before);
		return user + system;
	};
	await enter(newReceipt());
	const malformed = await work(() => 'geen code');
	const wrong = await work(newReceipt);
	expect(malformed).toBeGreaterThan(0.5 * wrong);
	expect(malformed).toBeLessThan(2 * wrong);
});

test('W6: a crowd of guesses opens nothing, is told to wait, and keeps no story from being told', async () => {
	const crowd = Array.from({ length: 300 }, () => enter(newReceipt()));
	const start = performance.now();
	await hashReceipt(newReceipt(), PEPPER);
	const telling = performance.now() - start;
	const { result } = await listening(() => Promise.all(crowd));
	expect(new Set(result)).toEqual(new Set(['wrong', 'busy']));
	expect(result.filter((one) => one === 'wrong')).toHaveLength(40);
	// One guess may be under way on the same cores, not forty.
	expect(telling).toBeLessThan(1500);
	expect(await enter(codes.right)).toHaveProperty('hash');
});

test('W6: guesses without a proof of work take no seat of who did it', async () => {
	const crowd = Promise.all(Array.from({ length: 100 }, () => enter(newReceipt(), false)));
	expect(await enter(codes.right)).toHaveProperty('hash');
	expect((await crowd).filter((one) => one === 'wrong')).toHaveLength(10);
});
