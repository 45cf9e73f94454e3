/**
 * The day in a cell as YYYY-MM-DD: from a date cell, 2026-03-31 (a time behind it is left out) or 31-3-2026.
 * Undefined when it is no day of the calendar.
 */
export function parseStoryDate(cell: unknown): string | undefined {
	if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? undefined : isoDay(cell);
	const text = String(cell ?? '').trim();
	const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
	if (iso) return calendarDay(iso[1], iso[2], iso[3]);
	const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/.exec(text);
	return dutch ? calendarDay(dutch[3], dutch[2], dutch[1]) : undefined;
}

function calendarDay(year?: string, month?: string, day?: string): string | undefined {
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	// 31 February rolls over to March, and then it is no longer the day that was written.
	return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1
		? isoDay(date)
		: undefined;
}

function isoDay(date: Date): string {
	return date.toISOString().slice(0, 10);
}
