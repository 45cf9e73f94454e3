import { describe, expect, test } from 'vitest';
import { LOCALES, htmlLanguage, inLocale, splitLocale } from './locale.ts';

describe('a language in the address', () => {
	test('goes in and comes out again, with what follows the path', () => {
		for (const locale of LOCALES) {
			for (const path of ['/', '/vertel/ouder', '/regio/utrecht-en-omgeving']) {
				expect(splitLocale(inLocale(path, locale))).toEqual({ locale, path });
			}
		}
		expect(inLocale('/?regio=utrecht', 'en')).toBe('/en?regio=utrecht');
		expect(inLocale('/?regio=utrecht', 'nl')).toBe('/?regio=utrecht');
	});

	test('is not seen in a word that only begins like one', () => {
		expect(splitLocale('/english/vertel')).toEqual({ locale: 'nl', path: '/english/vertel' });
		expect(splitLocale('/vertel/en')).toEqual({ locale: 'nl', path: '/vertel/en' });
	});

	test('never makes a link to another site of a path that somebody made up', () => {
		for (const made of ['/en//evil.example/x', '//evil.example/x', '/en/\\evil.example/x']) {
			for (const locale of LOCALES) {
				const { host } = new URL(inLocale(splitLocale(made).path, locale), 'https://own.example');
				expect(host, `${made} ${locale}`).toBe('own.example');
			}
		}
	});

	test('is told to the browser: makkelijke taal is Dutch, Arabic runs from the right', () => {
		expect(htmlLanguage('nl-simple')).toEqual({ lang: 'nl', dir: 'ltr' });
		expect(htmlLanguage('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
	});
});
