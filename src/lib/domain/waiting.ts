const DAY = 86_400_000;

/**
 * The last day on which a story that waits for a reader is kept; the purge takes it on the next.
 *
 * @param waitingSince YYYY-MM-DD
 * @param days that the region keeps a story that nobody read
 * @example
 * lastDayOf('2026-11-22', 30); // => '2026-12-22'
 */
export function lastDayOf(waitingSince: string, days: number): string {
	return new Date(Date.parse(waitingSince) + days * DAY).toISOString().slice(0, 10);
}

/**
 * From this day on a story that waits is worth a warning: two thirds of its time are over.
 *
 * @param waitingSince YYYY-MM-DD
 * @param days that the region keeps a story that nobody read
 * @example
 * warnFrom('2026-11-01', 30); // => '2026-11-21'
 */
export function warnFrom(waitingSince: string, days: number): string {
	return lastDayOf(waitingSince, Math.floor((days * 2) / 3));
}

/**
 * Working days (Monday to Friday; holidays count as such) that began after one day, up to and with another.
 *
 * @param since YYYY-MM-DD
 * @param until YYYY-MM-DD
 * @example
 * // From Friday to Monday.
 * workingDaysBetween('2026-11-20', '2026-11-23'); // => 1
 */
export function workingDaysBetween(since: string, until: string): number {
	let days = 0;
	for (let at = Date.parse(since) + DAY; at <= Date.parse(until); at += DAY) {
		if (![0, 6].includes(new Date(at).getUTCDay())) days++;
	}
	return days;
}

/**
 * Danger that waits for longer than one working day. The database counts the same way for who may read no story.
 *
 * @param since YYYY-MM-DD
 * @param today YYYY-MM-DD
 * @example
 * // Monday is one working day after Friday.
 * waitsTooLong('2026-11-20', '2026-11-23'); // => false
 */
export function waitsTooLong(since: string, today: string): boolean {
	return workingDaysBetween(since, today) > 1;
}
