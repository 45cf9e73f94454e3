/**
 * A brake on telling, for scripts and not for people: it knows how many stories came for a region and nothing of who sent
 * them. In memory only; a restart forgets everything.
 */
export interface StoryBrake {
	/** May a story for this region come in now? Counts it when it may. */
	letIn(region: string): boolean;
}

/** Stories at once: a whole school that tells in the same hour gets through. */
const AT_ONCE = 400;
/** After that one more in so many milliseconds: 1,200 an hour, which no region has ever seen. */
const ONE_PER = 3000;
/** Names of regions kept, also made-up ones; the oldest go first. */
const CAPACITY = 1000;

/**
 * A token bucket per region.
 *
 * @param now milliseconds, ever increasing
 */
export function createStoryBrake(now: () => number = () => performance.now()): StoryBrake {
	const buckets = new Map<string, { left: number; at: number }>();
	return {
		letIn: (region) => {
			const bucket = buckets.get(region) ?? { left: AT_ONCE, at: now() };
			const left = Math.min(AT_ONCE, bucket.left + (now() - bucket.at) / ONE_PER);
			buckets.delete(region);
			buckets.set(region, { left: left >= 1 ? left - 1 : left, at: now() });
			if (buckets.size > CAPACITY) buckets.delete(buckets.keys().next().value ?? region);
			return left >= 1;
		}
	};
}
