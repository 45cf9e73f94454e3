import { createHash, randomBytes } from 'node:crypto';

/** What stands in a link that opens something: 256 random bits, so that nobody guesses one. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What looks otherwise was never given out, and the database refuses some of it loudly. */
export function isToken(value: string): boolean {
	return /^[\w-]{43}$/.test(value);
}

/** What is kept of it. No salt and no slow hash: there is nothing to guess, and the database compares with the same SHA-256. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
