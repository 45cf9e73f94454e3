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

/** Of a stretch of the stories that people checked, how often the computer had it right. */
export interface AgreementStep {
	/** The first and the last story of the stretch, counted from 1. */
	from: number;
	to: number;
	agreed: number;
}

// Where the stretches end: the numbers of confirmed stories at which the gain of the method itself is measured too.
const STEPS = [25, 50, 100, 200];

/**
 * How often the computer was right while people looked after it: in the first 25 stories that they checked, in those up to
 * 50, to 100 and to 200, and in all after that. Only whole stretches; the last one from 25 stories up. Within a day nobody knows
 * which story came first, so a stretch that ends in the middle of a day is a little mixed with its neighbour.
 *
 * @param stories in the order in which they were checked
 * @returns the first stretch first; nothing below 25 stories
 * @example
 * const right = (agreed) => Array.from({ length: 25 }, () => ({ checkedOn: '2026-03-01', agreed }));
 * findAgreementSteps([...right(false), ...right(true)])[1]; // => { from: 26, to: 50, agreed: 25 }
 */
export function findAgreementSteps(stories: readonly CheckedStory[]): AgreementStep[] {
	const [shortest = 0] = STEPS;
	const last = STEPS.at(-1) ?? 0;
	const ends = STEPS.filter((end) => end <= stories.length);
	if (stories.length >= last + shortest) ends.push(stories.length);
	return ends.map((to, i) => {
		const before = ends[i - 1] ?? 0;
		const agreed = stories.slice(before, to).filter((story) => story.agreed).length;
		return { from: before + 1, to, agreed };
	});
}
