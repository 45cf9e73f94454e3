import { keepLatest } from './keep-latest.ts';

/**
 * Slows down whoever keeps guessing, per name, in memory only: a restart forgets everything and nothing is written down.
 * No lock-out: the right password still works after the wait.
 */
export interface RateLimit {
	/** Seconds to wait before `name` may try again; 0 when it may try now. */
	waitFor(name: string): number;
	/** Before a try: it counts as a mistake until it succeeds, so that guesses at the same moment do not pass together. */
	trying(name: string): void;
	/** After a mistake: the wait begins now. */
	failed(name: string): void;
	succeeded(name: string): void;
}

/** The first mistakes are free: people mistype. */
const FREE = 3;
/** Longest wait, as GlobaLeaks has it (seconds). */
const LONGEST = 42;
/** Names kept; the oldest go first. */
const CAPACITY = 10_000;

/**
 * @param now milliseconds, ever increasing
 */
export function createRateLimit(now: () => number = () => performance.now()): RateLimit {
	const tries = new Map<string, { failures: number; until: number }>();
	return {
		waitFor: (name) => Math.max(0, Math.ceil(((tries.get(name)?.until ?? 0) - now()) / 1000)),
		trying: (name) => {
			const failures = (tries.get(name)?.failures ?? 0) + 1;
			keepLatest(tries, name, { failures, until: now() + waitAfter(failures) }, CAPACITY);
		},
		failed: (name) => {
			const known = tries.get(name);
			if (known) known.until = now() + waitAfter(known.failures);
		},
		succeeded: (name) => void tries.delete(name)
	};
}

/** In milliseconds: 2, 4, 8 seconds ... */
function waitAfter(failures: number): number {
	return failures <= FREE ? 0 : Math.min(LONGEST, 2 ** (failures - FREE)) * 1000;
}
