import { createHmac, randomInt } from 'node:crypto';
import { CappedMap, createChallenge, verifySolution } from 'altcha-lib';
import type { Challenge, Solution } from 'altcha-lib/types';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/**
 * A little work for the machine of whoever tells, done while they type: nothing for one person, much for a script that
 * sends thousands. It asks nothing of anybody and knows nobody (ALTCHA, without its widget or its service).
 */
export interface ProofOfWork {
	/** A task. `effort` says how many times the usual work it takes. */
	challenge(effort: number): Promise<Challenge>;
	/**
	 * Looks at a proof and uses it up for one form: with any other form it is refused from then on, also at the same moment.
	 * The same form sent twice is one story already, so its proof may come a few times, and not for ever: each time takes room.
	 */
	check(proof: string, form: string): Promise<'proved' | 'refused'>;
}

/** Iterations of PBKDF2 in one attempt: about a millisecond, so that looking at a proof costs next to nothing. */
const COST = 5000;
/** A task lasts an hour (milliseconds): longer than most people type; the page makes a new one in time. */
const LASTS = 3_600_000;
/** Used proofs remembered. Within the hour nobody can make more and push one out: that takes a hundred thousand core seconds. */
const CAPACITY = 100_000;
/** A form that is sent again, on a bad line or by who presses twice. The page makes a new proof every time. */
const TIMES = 5;
/** What a proof of ours is at most (characters). */
const LONGEST = 4000;

/**
 * @param secret of the installation; restarting does not spoil the work of who is typing
 * @param attempts that a usual proof takes, of about a millisecond each
 */
export function createProofOfWork(secret: string, attempts: number): ProofOfWork {
	const keyFor = (what: string) => createHmac('sha256', secret).update(what).digest('hex');
	const secrets = {
		hmacSignatureSecret: keyFor('challenge'),
		hmacKeySignatureSecret: keyFor('solution')
	};
	const used = new CappedMap<string, { form: string; times: number }>({ maxSize: CAPACITY });
	return {
		challenge: (effort) =>
			createChallenge({
				...{ algorithm: 'PBKDF2/SHA-256', cost: COST, deriveKey, ...secrets },
				counter: around(attempts * effort),
				expiresAt: new Date(Date.now() + LASTS)
			}),
		check: async (proof, form) => {
			const read = readProof(proof);
			if (!read) return 'refused';
			const { verified } = await verifySolution({ ...read, deriveKey, ...secrets });
			if (!verified) return 'refused';
			// Only now, so that made-up proofs push nothing out.
			const { nonce } = read.challenge.parameters;
			used.setIfAbsent(nonce, { form, times: 0 });
			const use = used.get(nonce);
			return use?.form === form && ++use.times <= TIMES ? 'proved' : 'refused';
		}
	};
}

/** A fifth more or less, so that nobody can skip to the answer; little spread, so that nobody waits long. */
function around(attempts: number): number {
	return randomInt(Math.ceil(attempts * 0.8), Math.floor(attempts * 1.2) + 1);
}

/** Anything may arrive here; only what has the shape of a proof is looked at. */
function readProof(proof: string): { challenge: Challenge; solution: Solution } | null {
	if (proof.length > LONGEST) return null;
	try {
		const { challenge, solution } = JSON.parse(proof) as Partial<Parsed>;
		const { nonce, cost, expiresAt } = challenge?.parameters ?? {};
		const whole = typeof nonce === 'string' && cost === COST && typeof expiresAt === 'number';
		return whole && challenge && solution ? { challenge, solution } : null;
	} catch {
		return null;
	}
}

interface Parsed {
	challenge: Challenge;
	solution: Solution;
}
