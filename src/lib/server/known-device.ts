import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Somebody who keeps guessing at a password makes everybody wait who tries that address; its owner, who signed in from
 * this browser before, must not wait with them. So a browser that once knew the right password gets a mark of its own,
 * which says nothing about anybody: it only works together with the address it was made for.
 */
export function markDevice(key: string, email: string): string {
	const id = randomBytes(12).toString('base64url');
	return `${id}.${seal(key, email, id)}`;
}

/**
 * Under which name tries are counted: the address, or the address from a browser that its owner used before.
 *
 * @param mark what the browser sent, if anything
 */
export function triesUnder(key: string, email: string, mark: string | undefined): string {
	const [id = '', sealed = ''] = (mark ?? '').split('.');
	const [given, right] = [Buffer.from(sealed), Buffer.from(seal(key, email, id))];
	const known = given.length === right.length && timingSafeEqual(given, right);
	return known ? `${email} ${id}` : email;
}

function seal(key: string, email: string, id: string): string {
	return createHmac('sha256', key).update(`${id} ${email}`).digest('base64url');
}
