/**
 * The languages in which somebody can tell. `nl-simple` is "makkelijke taal": Dutch at level A2. The first is the one
 * without a prefix in the address; everything that staff see is in that language.
 */
export const LOCALES = ['nl', 'nl-simple', 'en', 'tr', 'ar', 'pl', 'uk'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a language calls itself: somebody who looks for it may read no other. */
export const LOCALE_NAMES: Record<Locale, string> = {
	nl: 'Nederlands',
	'nl-simple': 'Makkelijk Nederlands',
	en: 'English',
	tr: 'Türkçe',
	ar: 'العربية',
	pl: 'Polski',
	uk: 'Українська'
};

/** The first part of the address. In the address and not in a cookie: who reads or tells gets none. */
const PREFIXES: Record<Locale, string> = {
	nl: '',
	'nl-simple': '/makkelijk',
	en: '/en',
	tr: '/tr',
	ar: '/ar',
	pl: '/pl',
	uk: '/uk'
};

/**
 * The language of a path, and the path without it.
 *
 * @param path begins with a slash
 * @example
 * splitLocale('/en/vertel/ouder'); // => { locale: 'en', path: '/vertel/ouder' }
 */
export function splitLocale(path: string): { locale: Locale; path: string } {
	const locale = LOCALES.find((one) => one !== 'nl' && `${path}/`.startsWith(`${PREFIXES[one]}/`));
	if (!locale) return { locale: 'nl', path };
	return { locale, path: path.slice(PREFIXES[locale].length) || '/' };
}

/**
 * The same page in a language.
 *
 * @param path begins with a slash, without a language; what follows it (`?`, `#`) stays
 * @example
 * inLocale('/vertel/ouder', 'tr'); // => '/tr/vertel/ouder'
 * inLocale('/', 'en'); // => '/en'
 */
export function inLocale(path: string, locale: Locale): string {
	// Two slashes in front would be the name of another site: `/en//evil.example` is no page, and its links lead nowhere else.
	const own = path.replace(/^[/\\]+/, '/');
	return `${PREFIXES[locale]}${own}`.replace(/^(\/[a-z]+)\/(?=$|[?#])/, '$1');
}

/**
 * What belongs in `<html lang dir>`: makkelijke taal is Dutch to a browser and to who reads aloud.
 *
 * @example
 * htmlLanguage('ar'); // => { lang: 'ar', dir: 'rtl' }
 */
export function htmlLanguage(locale: Locale): { lang: string; dir: 'ltr' | 'rtl' } {
	return {
		lang: locale === 'nl-simple' ? 'nl' : locale,
		dir: locale === 'ar' ? 'rtl' : 'ltr'
	};
}

/**
 * Whether who reads this language reads Dutch, so that what a region writes needs no word of explanation.
 *
 * @example
 * isDutch('nl-simple'); // => true
 */
export const isDutch = (locale: Locale): boolean => htmlLanguage(locale).lang === 'nl';
