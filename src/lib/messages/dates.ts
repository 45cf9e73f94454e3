import type { Locale } from '#lib/domain/locale.ts';

/** Arabic with the digits of the phone numbers beside it. */
const TAGS: Record<Locale, string> = {
	nl: 'nl-NL',
	'nl-simple': 'nl-NL',
	en: 'en-GB',
	tr: 'tr-TR',
	ar: 'ar-u-nu-latn',
	pl: 'pl-PL',
	uk: 'uk-UA'
};

/**
 * A day as people of a language write it.
 *
 * @param day YYYY-MM-DD
 * @example
 * dayIn('en', '2026-11-22'); // => '22 November 2026'
 */
export const dayIn = (locale: Locale, day: string) => format(locale, day, { dateStyle: 'long' });

/**
 * A month and its year as people of a language write it.
 *
 * @param day YYYY-MM-DD
 * @example
 * monthYearIn('nl', '2026-11-22'); // => 'november 2026'
 */
export const monthYearIn = (locale: Locale, day: string) =>
	format(locale, day, { month: 'long', year: 'numeric' });

function format(locale: Locale, day: string, options: Intl.DateTimeFormatOptions): string {
	const format = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' });
	return format.format(new Date(day));
}
