import { argon2, createHash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { makeReceipt, parseReceipt } from '#lib/domain/receipt.ts';

const derive = promisify(argon2);

/** Memory (KiB), passes and lanes of Argon2id: OWASP's second choice, 66 ms on one slow core. */
const COST = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 };
/**
 * Codes that may wait to be tried; at 66 ms each the last one waits for three seconds. Most seats are for who did a little
 * work first (proof of work), so that guessing without it keeps nobody out.
 */
const SEATS = { proved: 40, other: 10 };
const waiting = { proved: 0, other: 0 };

/** A new code for one teller. It is shown once; only its hash is kept. */
export function newReceipt(): string {
	return makeReceipt(randomBytes(16));
}

/**
 * What is stored of a code. One salt for the whole installation, because a code must be found by itself: 80 random bits
 * cannot be guessed or looked up in a table, and without the pepper nothing can be tried at all.
 */
export async function hashReceipt(code: string, pepper: string): Promise<string> {
	const bare = parseReceipt(code);
	if (!bare) throw new Error('Not a receipt code.');
	return telling(() => slowHash(bare, pepper));
}

/**
 * The hash of what somebody typed to come back. What cannot be a code takes as long as what can: a code that nobody was
 * given is hashed in its place. Codes that are tried stand in a line of their own, so that telling never waits for whoever
 * guesses.
 *
 * @param proved whether the browser did a little work for it
 * @returns null when too many are waiting: try again in a moment
 */
export async function hashTyped(
	typed: string,
	pepper: string,
	proved: boolean
): Promise<string | null> {
	const bare = parseReceipt(typed.slice(0, 100)) ?? newReceipt().replaceAll('-', '');
	const room = proved ? 'proved' : 'other';
	if (waiting[room] >= SEATS[room]) return null;
	waiting[room]++;
	try {
		return await comingBack(() => slowHash(bare, pepper));
	} finally {
		waiting[room]--;
	}
}

async function slowHash(bare: string, pepper: string): Promise<string> {
	const salt = createHash('sha256').update(`receipt ${pepper}`).digest();
	const tag = await derive('argon2id', { ...COST, message: bare, nonce: salt, secret: pepper });
	return tag.toString('hex');
}

/** Each hash takes a whole core for a while: a crowd of stories must leave the other cores to the pages. */
const telling = oneByOne();
const comingBack = oneByOne();

function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const mine = last.then(work);
		last = mine.catch(() => {});
		return mine;
	};
}

/** The same form sent twice is one story; its key needs no slow hash, it opens nothing. */
export function hashFormKey(formKey: string): string {
	return createHash('sha256').update(formKey).digest('hex');
}
