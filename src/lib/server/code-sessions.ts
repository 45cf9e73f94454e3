import { createHash, createHmac, randomBytes } from 'node:crypto';
import { foldReceipt } from '#lib/domain/receipt.ts';
import { keepLatest } from './keep-latest.ts';

/** Who came in with a code. It lives in the memory of this process and nowhere else: a restart forgets everybody. */
export interface CodeSessions {
	/** @returns the secret for the cookie: it says nothing, and only its hash is kept here */
	open(receiptHash: string, code: string): string;
	/** Whose session this is, if it still counts; asking is a sign of life. */
	find(secret: string | undefined): CodeSession | null;
	close(secret: string | undefined): void;
	/** Ends every session of a receipt, on whatever screen it is open. */
	closeAll(receiptHash: string): void;
}

export interface CodeSession {
	receiptHash: string;
	/** Does this text hold the code with which this session was opened, however it is written? */
	isIn(text: string): boolean;
}

/** Milliseconds without a sign of life: somebody was called away from a screen that others can see. */
const IDLE = 30 * 60_000;
/** Milliseconds altogether. */
const LONGEST = 2 * 3_600_000;
/** Sessions kept; the oldest go first. */
const CAPACITY = 10_000;
const CODE_LENGTH = 16;

interface Kept extends CodeSession {
	since: number;
	last: number;
}

/**
 * @param now milliseconds, ever increasing
 */
export function createCodeSessions(now: () => number = () => performance.now()): CodeSessions {
	const sessions = new Map<string, Kept>();
	const markOf = marker();
	const goesOn = ({ since, last }: Kept) => now() - last < IDLE && now() - since < LONGEST;
	const tidy = () => {
		for (const [name, kept] of sessions) if (!goesOn(kept)) sessions.delete(name);
	};
	return {
		open: (receiptHash, code) => {
			tidy();
			const secret = randomBytes(32).toString('base64url');
			const mark = markOf(foldReceipt(code));
			const isIn = (text: string) => windowsOf(text).some((part) => markOf(part) === mark);
			const session = { receiptHash, isIn, since: now(), last: now() };
			keepLatest(sessions, nameOf(secret), session, CAPACITY);
			return secret;
		},
		find: (secret) => {
			const kept = secret === undefined ? undefined : sessions.get(nameOf(secret));
			if (!kept || !goesOn(kept)) return null;
			kept.last = now();
			return kept;
		},
		close: (secret) => {
			if (secret !== undefined) sessions.delete(nameOf(secret));
		},
		closeAll: (receiptHash) => {
			for (const [name, kept] of sessions) {
				if (kept.receiptHash === receiptHash) sessions.delete(name);
			}
		}
	};
}

function nameOf(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url');
}

/** Recognises a code without keeping it: a keyed hash whose key is gone with this process. */
function marker(): (code: string) => string {
	const key = randomBytes(32);
	return (code) => createHmac('sha256', key).update(code).digest('base64url');
}

/** Every run of sixteen letters and digits, whatever stands between them. */
function windowsOf(text: string): string[] {
	const letters = foldReceipt(text);
	const last = letters.length - CODE_LENGTH;
	return Array.from({ length: Math.max(0, last + 1) }, (_, at) =>
		letters.slice(at, at + CODE_LENGTH)
	);
}
