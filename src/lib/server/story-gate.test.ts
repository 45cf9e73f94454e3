import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeEach, expect, test } from 'vitest';
import { createStoryGate, type StoryGate } from './story-gate.ts';

const SECRET = 'a-key-of-this-test-and-of-nothing-else';
const isRegion = async (slug: string) => slug === 'vecht';
let time = 0;
let gate: StoryGate;
beforeEach(() => {
	time = 1_700_000_000_000;
	gate = createStoryGate(SECRET, 5, isRegion, () => time);
});

async function proof(): Promise<string> {
	const challenge = await gate.challenge();
	return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

test('with a proof a story is let in at once', async () => {
	const fields = { proof: await proof(), formKey: 'mine' };
	expect(await gate.judge(fields, 'vecht')).toEqual({ verified: true });
	const replayed = await gate.judge({ ...fields, formKey: 'another' }, 'vecht');
	expect(replayed).toEqual({ refused: 'error_proof' });
});

test('without a proof it goes into the slower lane, from ten seconds after the form was handed out', async () => {
	const formSince = gate.formSince();
	time += 9_999;
	expect(await gate.judge({ formSince }, 'vecht')).toEqual({ refused: 'error_hurry' });
	time += 1;
	expect(await gate.judge({ formSince, proof: '' }, 'vecht')).toEqual({ verified: false });
	time += 24 * 3_600_000;
	expect(await gate.judge({ formSince }, 'vecht'), 'open all day').toEqual({ verified: false });
});

test('nobody can say that they had the form for longer', async () => {
	const [, signature] = gate.formSince().split('.');
	const earlier = `${(time - 60_000).toString(36)}.${signature}`;
	for (const formSince of [earlier, '', '.', 'x', `${signature}`, undefined]) {
		expect(await gate.judge({ formSince }, 'vecht')).toEqual({ refused: 'error_hurry' });
	}
	const elsewhere = createStoryGate(
		'the-key-of-another-installation',
		5,
		isRegion,
		() => time - 60_000
	);
	const foreign = { formSince: elsewhere.formSince() };
	expect(await gate.judge(foreign, 'vecht')).toEqual({ refused: 'error_hurry' });
});

test('a proof that does not hold is refused, not moved to the other lane', async () => {
	const formSince = gate.formSince();
	time += 60_000;
	const fields = { proof: '{"challenge":{}}', formSince };
	expect(await gate.judge(fields, 'vecht')).toEqual({ refused: 'error_proof' });
});

test('the field that people do not see must stay empty, and a trapped try uses no proof up', async () => {
	const fields = { proof: await proof(), website: 'https://koop.example' };
	expect(await gate.judge(fields, 'vecht')).toEqual({ refused: 'error_trap' });
	expect(await gate.judge({ ...fields, website: '' }, 'vecht')).toEqual({ verified: true });
});

test('when a region can take no more it says so', async () => {
	const formSince = gate.formSince();
	time += 60_000;
	const answers = [];
	for (let story = 0; story < 61; story++) answers.push(await gate.judge({ formSince }, 'vecht'));
	expect(answers.filter(({ refused }) => !refused)).toHaveLength(60);
	expect(answers.at(-1)).toEqual({ refused: 'error_busy' });
	expect(await gate.judge({ proof: await proof() }, 'vecht')).toEqual({ verified: true });
});

test('one proof for one code: who guesses does the work for every guess', async () => {
	const fields = { proof: await proof(), formKey: 'mine' };
	const tries = [];
	for (let guess = 0; guess < 50; guess++) tries.push(await gate.proved(fields));
	expect(tries.filter(Boolean)).toHaveLength(1);
});

test('one proof sent again and again does not fill a region', async () => {
	const fields = { proof: await proof(), formKey: 'mine' };
	const sent = [];
	for (let time = 0; time < 50; time++) sent.push(await gate.judge(fields, 'vecht'));
	expect(sent.filter(({ refused }) => !refused)).toHaveLength(5);
	expect(sent.at(-1)).toEqual({ refused: 'error_proof' });
});

test('names that no region has share one lane, and give a region that is full no new room', async () => {
	const formSince = gate.formSince();
	time += 60_000;
	const send = async (region: string, times: number) => {
		const answers = [];
		for (let sent = 0; sent < times; sent++)
			answers.push(await gate.judge({ formSince }, region === '' ? `verzonnen-${sent}` : region));
		return answers.filter(({ refused }) => !refused).length;
	};
	expect(await send('vecht', 100)).toBe(60);
	expect(await send('', 2000), 'made-up names').toBe(60);
	expect(await send('vecht', 100)).toBe(0);
});
