import { expect, test } from 'vitest';
import { createCodeSessions } from './code-sessions.ts';

const HASH = 'a'.repeat(64);
const CODE = '7K2M-0QZX-9F4B-WT3R';
const MINUTE = 60_000;

function sessionsAt(start = 0) {
	const clock = { now: start };
	return { clock, sessions: createCodeSessions(() => clock.now) };
}

test('A4: a session opens with its secret, with nothing else, and says nothing of the code', () => {
	const { sessions } = sessionsAt();
	const secret = sessions.open(HASH, CODE);
	expect(sessions.find(secret)?.receiptHash).toBe(HASH);
	for (const other of [undefined, '', HASH, CODE, secret.slice(1), sessions.open(HASH, CODE) + 'a'])
		expect(sessions.find(other), String(other)).toBeNull();
	expect(secret).toMatch(/^[\w-]{43}$/);
});

test('A4: half an hour without a sign of life ends it, a sign of life renews it', () => {
	const { clock, sessions } = sessionsAt();
	const secret = sessions.open(HASH, CODE);
	clock.now = 29 * MINUTE;
	expect(sessions.find(secret)).not.toBeNull();
	clock.now = 58 * MINUTE;
	expect(sessions.find(secret)).not.toBeNull();
	clock.now = 88 * MINUTE;
	expect(sessions.find(secret)).toBeNull();
});

test('A4: two hours end it, however lively it is', () => {
	const { clock, sessions } = sessionsAt();
	const secret = sessions.open(HASH, CODE);
	for (clock.now = 0; clock.now < 120 * MINUTE; clock.now += 20 * MINUTE) {
		expect(sessions.find(secret), String(clock.now)).not.toBeNull();
	}
	expect(sessions.find(secret)).toBeNull();
});

test('A4: leaving ends one session, withdrawing all of the same code', () => {
	const { sessions } = sessionsAt();
	const [one, two, other] = [
		sessions.open(HASH, CODE),
		sessions.open(HASH, CODE),
		sessions.open('b'.repeat(64), CODE)
	];
	sessions.close(one);
	expect([one, two, other].map((secret) => sessions.find(secret) !== null)).toEqual([
		...[false, true, true]
	]);
	sessions.closeAll(HASH);
	expect([two, other].map((secret) => sessions.find(secret) !== null)).toEqual([false, true]);
});

test('A3: a session knows its own code in a text, however it is written, and no other', () => {
	const { sessions } = sessionsAt();
	const session = sessions.find(sessions.open(HASH, CODE));
	for (const text of [
		CODE,
		'mijn code is 7k2m oqzx 9f4b wt3r, groetjes',
		'7K2M0QZX9F4BWT3R',
		'7.k.2.m.0.q.z.x.9.f.4.b.w.t.3.r',
		'７Ｋ２Ｍ-0QZX-9F4B-WT3R'
	])
		expect(session?.isIn(text), text).toBe(true);
	for (const text of [
		'',
		'deze week heel vaak',
		'7K2M-0QZX-9F4B-WT3S',
		'7K2M-0QZX-9F4B',
		'a'.repeat(4000)
	])
		expect(session?.isIn(text), text).toBe(false);
});

test('A4: ten thousand sessions is the most that is kept; the oldest make room', () => {
	const { sessions } = sessionsAt();
	const first = sessions.open(HASH, CODE);
	for (let made = 0; made < 10_000; made++) sessions.open(HASH, CODE);
	expect(sessions.find(first)).toBeNull();
});
