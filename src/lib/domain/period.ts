/**
 * The half school year a date falls in: August to January, February to July. Periods do not overlap, so that no story is
 * counted in two publications.
 *
 * @param date YYYY-MM-DD
 * @throws RangeError when it is no date
 * @example
 * periodOf('2027-01-15'); // => '2026-2027-1'
 */
export function periodOf(date: string): string {
	const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(date) ?? [];
	if (!year || !month) throw new RangeError(`not a date: ${date}`);
	const start = Number(month) >= 8 ? Number(year) : Number(year) - 1;
	const half = Number(month) >= 8 || Number(month) === 1 ? 1 : 2;
	return `${start}-${start + 1}-${half}`;
}

/**
 * The first and the last day of a half school year.
 *
 * @param period as `periodOf` says it
 * @throws RangeError when it is no period
 * @example
 * periodDays('2026-2027-1'); // => { first: '2026-08-01', last: '2027-01-31' }
 */
export function periodDays(period: string): { first: string; last: string } {
	const [, start, end, half] = /^(\d{4})-(\d{4})-([12])$/.exec(period) ?? [];
	if (!start || Number(end) !== Number(start) + 1) throw new RangeError(`not a period: ${period}`);
	return half === '1'
		? { first: `${start}-08-01`, last: `${end}-01-31` }
		: { first: `${end}-02-01`, last: `${end}-07-31` };
}

/**
 * Every half school year from the one of the first date to the one of the last, the newest first.
 *
 * @param first YYYY-MM-DD
 * @param last YYYY-MM-DD
 * @returns nothing when the last is before the first
 * @throws RangeError when one of them is no date
 * @example
 * periodsBetween('2026-03-01', '2026-09-01'); // => ['2026-2027-1', '2025-2026-2']
 */
export function periodsBetween(first: string, last: string): string[] {
	const periods: string[] = [];
	const end = periodOf(last);
	for (let period = periodOf(first); period <= end; period = periodAfter(period))
		periods.unshift(period);
	return periods;
}

function periodAfter(period: string): string {
	const year = Number(period.slice(0, 4));
	return period.endsWith('1') ? `${year}-${year + 1}-2` : `${year + 1}-${year + 2}-1`;
}
