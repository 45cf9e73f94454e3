const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** YYYY-MM-DD, as the calendar on the wall says. */
export function today(): string {
	return DAY.format(new Date());
}
