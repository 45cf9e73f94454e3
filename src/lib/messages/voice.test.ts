import { describe, expect, test } from 'vitest';
import { LOCALES } from '#lib/domain/locale.ts';
import { dayIn, monthYearIn } from './dates.ts';
import { help } from './help.ts';
import { pickWords, say } from './voice.ts';

describe('a voice', () => {
	test('says "u" to parents and "je" to pupils, and to both what is the same', () => {
		expect(say({ locale: 'nl', audience: 'parent' }, 'help_title')).toContain('Wilt u');
		expect(say({ locale: 'nl', audience: 'pupil' }, 'help_title')).toContain('Wil je');
		expect(say({ locale: 'nl', audience: 'pupil' }, 'help_danger_name')).toBe('Alarmnummer');
	});

	test('says in makkelijke taal the same in shorter words', () => {
		const simple = pickWords({ locale: 'nl-simple', audience: 'pupil' }, ['tell_facts_lead']);
		expect(simple).toEqual({
			tell_facts_lead: 'Wij vragen niet welke school het is. Alleen de soort.'
		});
	});
});

describe('the help lines', () => {
	test.each(LOCALES)('say in %s what each line is for, and dial the same numbers', (locale) => {
		const { lines, spoken } = help({ locale, audience: 'pupil' });
		expect(lines.map((line) => line.tel)).toEqual(['08000432', '113', '08002000', '112']);
		expect(new Set(lines.map((line) => line.note)).size).toBe(4);
		expect(spoken === undefined).toBe(locale.startsWith('nl'));
	});
});

test('a date is written as people of the language write it, in digits that everybody dials', () => {
	expect(LOCALES.map((locale) => dayIn(locale, '2026-11-22'))).toEqual([
		'22 november 2026',
		'22 november 2026',
		'22 November 2026',
		'22 Kasım 2026',
		'22 نوفمبر 2026',
		'22 listopada 2026',
		'22 листопада 2026 р.'
	]);
	expect(monthYearIn('en', '2026-11-22')).toBe('November 2026');
});
