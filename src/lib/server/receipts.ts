import { argon2, createHash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { makeReceipt, parseReceipt } from '#lib/domain/receipt.ts';

const derive = promisify(argon2);

/** Memory (KiB), passes and lanes of Argon2id: OWASP's second choice, 66 ms on one slow core. */
const COST = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 };

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
	const salt = createHash('sha256').update(`receipt ${pepper}`).digest();
	const cost = { ...COST, message: bare, nonce: salt, secret: pepper };
	const tag = await oneByOne(() => derive('argon2id', cost));
	return tag.toString('hex');
}

let last: Promise<unknown> = Promise.resolve();

/** Each hash takes a whole core for a while: a crowd of stories must leave the other cores to the pages. */
function oneByOne<T>(work: () => Promise<T>): Promise<T> {
	const mine = last.then(work);
	last = mine.catch(() => {});
	return mine;
}

/** The same form sent twice is one story; its key needs no slow hash, it opens nothing. */
export function hashFormKey(formKey: string): string {
	return createHash('sha256').update(formKey).digest('hex');
}
