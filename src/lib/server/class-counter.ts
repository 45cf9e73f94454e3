import { parseClassCode } from '#lib/domain/class-code.ts';

/**
 * Lets the number of a class go up, some time after a story of it was kept: so that neither the teacher, nor whoever reads the
 * database or its log afterwards, can lay a story beside a step of the counter. What waits is in memory only, a code and
 * nothing of the story; a restart forgets it, and the number is a little lower.
 */
export interface ClassCounter {
	/** Call after a story was kept, with whatever the form sent as its class. */
	told(code: unknown): void;
}

/** At least and at most so long after the story (milliseconds). */
const SOONEST = 10_000;
const LATEST = 60_000;

/**
 * @param count makes the number of a class one higher
 * @param random from 0 up to 1
 */
export function createClassCounter(
	count: (code: string) => Promise<void>,
	random: () => number = Math.random
): ClassCounter {
	return {
		told: (typed) => {
			const code = parseClassCode(String(typed ?? ''));
			if (!code) return;
			// A number that stays behind is no reason to trouble anybody.
			const step = () => void count(code).catch(() => {});
			setTimeout(step, SOONEST + random() * (LATEST - SOONEST)).unref();
		}
	};
}
