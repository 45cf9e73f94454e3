/** Which detectors may have something to do at a word: bits of one number. */
export const HINT = {
	/** A name may follow. */
	announces: 1,
	given: 2,
	place: 4,
	school: 8,
	body: 16,
	street: 32,
	digits: 64,
	month: 128,
	title: 256,
	/** A place may follow, also without a capital. */
	where: 512,
	club: 1024,
	/** A name perhaps, also without a capital. */
	maybe: 2048
} as const;
