import { FEW_STORIES } from './theme.ts';

/** A story that a person looked at. */
export interface CheckedStory {
	/** YYYY-MM-DD */
	checkedOn: string;
	/** Did the computer have its central theme right before it was told? */
	agreed: boolean;
}

export interface LearningGain {
	/** Of so many stories, the first and the last ones, … */
	of: number;
	/** … the computer had so many right. */
	before: number;
	after: number;
	/** More right than chance explains? */
	better: boolean;
}

// Standard normal value that a gain without learning passes 1 time in 20 (two-sided).
const BEYOND_CHANCE = 1.96;

/**
 * Did the computer get better while people looked after it? The first thirty stories against the last thirty, none of them
 * twice and none of the same day (within a day nobody knows which came first).
 *
 * Formula: two-proportion z-test, pooled, on n = 30 each: z = (q - p) / sqrt(m (1 - m) 2 / n), m the mean of shares p and q.
 *
 * @param stories in the order in which they were checked
 * @returns null while there are too few to compare
 * @example
 * const day = (checkedOn, agreed) => Array.from({ length: 30 }, () => ({ checkedOn, agreed }));
 * findLearningGain([...day('2026-03-01', false), ...day('2026-04-01', true)])?.after; // => 30
 */
export function findLearningGain(stories: readonly CheckedStory[]): LearningGain | null {
	const first = stories.slice(0, FEW_STORIES);
	const last = stories.slice(-FEW_STORIES);
	const between = [first.at(-1)?.checkedOn ?? '', last[0]?.checkedOn ?? ''] as const;
	if (stories.length < 2 * FEW_STORIES || between[0] >= between[1]) return null;
	const right = (list: readonly CheckedStory[]) => list.filter(({ agreed }) => agreed).length;
	const [before, after] = [right(first), right(last)];
	const share = (before + after) / (2 * FEW_STORIES);
	const deviation = Math.sqrt(share * (1 - share) * (2 / FEW_STORIES));
	const z = deviation > 0 ? (after - before) / FEW_STORIES / deviation : 0;
	return { of: FEW_STORIES, before, after, better: z > BEYOND_CHANCE };
}
