import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProofOfWork, type ProofOfWork } from './proof-of-work.ts';

const SECRET = 'a-key-of-this-test-and-of-nothing-else';
let work: ProofOfWork;
beforeEach(() => {
	work = createProofOfWork(SECRET, 5);
});
afterEach(() => void vi.useRealTimers());

async function solve(from: ProofOfWork = work, effort = 1) {
	const challenge = await from.challenge(effort);
	return { challenge, solution: await solveChallenge({ challenge, deriveKey }) };
}

test('work that was done is accepted for one form', async () => {
	const proof = JSON.stringify(await solve());
	expect(await work.check(proof, 'mine')).toBe('proved');
	expect(await work.check(proof, 'another')).toBe('refused');
	expect(await work.check(proof, 'mine'), 'sent twice by accident').toBe('proved');
});

test('A6: the same proof many times at the same moment passes once', async () => {
	const proof = JSON.stringify(await solve());
	const answers = await Promise.all(
		Array.from({ length: 20 }, (_, form) => work.check(proof, `${form}`))
	);
	expect(answers.filter((answer) => answer === 'proved')).toHaveLength(1);
});

test('a proof that was only written differently is the same proof', async () => {
	const { challenge, solution } = await solve();
	expect(await work.check(JSON.stringify({ challenge, solution }), 'mine')).toBe('proved');
	const twin = { solution: { ...solution, time: 1 }, challenge: { ...challenge, more: 1 } };
	expect(await work.check(JSON.stringify(twin), 'another')).toBe('refused');
});

test('A6: after an hour it is too old', async () => {
	const proof = JSON.stringify(await solve());
	vi.useFakeTimers({ now: Date.now() + 3_601_000, toFake: ['Date'] });
	expect(await work.check(proof, 'mine')).toBe('refused');
});

/** How much slower a cheap phone is than this machine. */
const SLOWER = 6;

test('A6: on a phone six times as slow, 95 of a hundred proofs are made in less than five seconds', async () => {
	const usual = createProofOfWork(SECRET, 500);
	const seconds: number[] = [];
	for (let made = 0; made < 8; made++) {
		// The time of the processor and not of the clock: other work on this machine is not the work of a proof.
		const before = process.cpuUsage();
		await solve(usual);
		const { user, system } = process.cpuUsage(before);
		seconds.push((SLOWER * (user + system)) / 1e6);
	}
	// Of eight the longest: more than 95 of a hundred are shorter, as the work of a proof is never more than a fifth above the usual.
	expect(Math.max(...seconds)).toBeLessThan(5);
}, 120_000);

describe('A6: what was tampered with is refused:', () => {
	type Proof = Awaited<ReturnType<typeof solve>>;
	const parameters = ({ challenge, solution }: Proof, more: Record<string, unknown>) => ({
		solution,
		challenge: { ...challenge, parameters: { ...challenge.parameters, ...more } }
	});
	test.each<[string, (proof: Proof) => unknown]>([
		['less work', (proof) => parameters(proof, { cost: 1 })],
		['a later end', (proof) => parameters(proof, { expiresAt: 9_999_999_999 })],
		['no end', (proof) => parameters(proof, { expiresAt: undefined })],
		['another number', (proof) => parameters(proof, { nonce: '00'.repeat(16) })],
		['a key of its own', (proof) => parameters(proof, { keySignature: undefined })],
		[
			'no signature',
			({ challenge: { parameters }, solution }) => ({ challenge: { parameters }, solution })
		],
		['no work', ({ challenge }) => ({ challenge, solution: { counter: 1, derivedKey: '00' } })],
		[
			'half of the work',
			({ challenge }) => ({
				challenge,
				solution: { counter: 4, derivedKey: challenge.parameters.keyPrefix }
			})
		],
		['no solution', ({ challenge }) => ({ challenge })],
		['nothing', () => null],
		['a list', () => []],
		['a word', () => 'proof']
	])('%s', async (_, change) => {
		const proof = await solve();
		expect(await work.check(JSON.stringify(change(proof)) ?? '', 'mine')).toBe('refused');
		expect(await work.check(JSON.stringify(proof), 'mine'), 'and the right one still passes').toBe(
			'proved'
		);
	});

	test.each(['', '{', 'e30=', `"${'x'.repeat(100_000)}"`])('%#', async (text) => {
		expect(await work.check(text, 'mine')).toBe('refused');
	});
});

test('work for another installation counts for nothing here, after a restart it still does', async () => {
	const elsewhere = createProofOfWork('the-key-of-another-installation', 5);
	expect(await work.check(JSON.stringify(await solve(elsewhere)), 'mine')).toBe('refused');
	const before = createProofOfWork(SECRET, 5);
	expect(await work.check(JSON.stringify(await solve(before)), 'mine')).toBe('proved');
});

test('more effort is more work', async () => {
	const counters = async (effort: number) => {
		const solved = await Promise.all(Array.from({ length: 10 }, () => solve(work, effort)));
		return solved.map(({ solution }) => solution?.counter ?? 0);
	};
	expect(Math.max(...(await counters(1)))).toBeLessThanOrEqual(6);
	expect(Math.min(...(await counters(4)))).toBeGreaterThanOrEqual(16);
});
