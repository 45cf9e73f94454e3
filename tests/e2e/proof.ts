import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { APIRequestContext } from '@playwright/test';
import type { RunningApp } from './running-app.ts';

/** What the browser of a teller makes while they type. */
export async function makeProof(
	request: APIRequestContext,
	{ origin }: Pick<RunningApp, 'origin'>
): Promise<string> {
	const challenge = (await (await request.get(`${origin}/bewijs`)).json()) as Challenge;
	return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}
