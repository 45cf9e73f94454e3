/**
 * A brake on telling, for scripts and not for people: it knows how many stories came for a region and nothing of who sent
 * them. In memory only; a restart forgets everything.
 */
export interface StoryBrake {
	/**
	 * May a story for this region come in now? Counts it when it may. Stories without a proof have a lane of their own.
	 *
	 * @param region one that there is: every name that was ever given is remembered
	 */
	letIn(region: string, verified: boolean): boolean;
	/** How many times the usual work a new proof should cost: 1 when it is quiet, 4 in the rush just before stories are refused. */
	effort(): number;
}

/** With a proof of work: a whole school that tells in the same hour gets through, and then 1,200 an hour. */
const PROVED: Lane = { atOnce: 400, onePer: 3000 };
/** Without: a class with scripts switched off gets through, and then 120 an hour. */
const UNPROVED: Lane = { atOnce: 60, onePer: 30_000 };
/** The most that a phone is asked to do: so many times the usual work. */
const HARDEST = 4;

/**
 * @param now milliseconds, ever increasing
 */
export function createStoryBrake(now: () => number = () => performance.now()): StoryBrake {
	const proved = openLane(PROVED, now);
	const unproved = openLane(UNPROVED, now);
	return {
		letIn: (region, verified) => (verified ? proved : unproved).take(region),
		effort: () => Math.min(HARDEST, 1 + Math.floor(HARDEST * proved.fullest()))
	};
}

interface Lane {
	/** Stories that may come at once. */
	atOnce: number;
	/** After that one more in so many milliseconds. */
	onePer: number;
}

/** A token bucket per region. */
function openLane({ atOnce, onePer }: Lane, now: () => number) {
	const buckets = new Map<string, { left: number; at: number }>();
	const leftOf = ({ left, at }: { left: number; at: number }) =>
		Math.min(atOnce, left + (now() - at) / onePer);
	return {
		take: (region: string): boolean => {
			const left = leftOf(buckets.get(region) ?? { left: atOnce, at: now() });
			buckets.set(region, { left: left >= 1 ? left - 1 : left, at: now() });
			return left >= 1;
		},
		/** 0 when every region is quiet, 1 when some region can take no more. */
		fullest: () => Math.max(0, ...[...buckets.values()].map((one) => 1 - leftOf(one) / atOnce))
	};
}
