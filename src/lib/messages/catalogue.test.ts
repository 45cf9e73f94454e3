import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#lib/domain/locale.ts';

type Family = Record<string, unknown>;

const settings = JSON.parse(
	readFileSync(new URL('./project.inlang/settings.json', import.meta.url), 'utf8')
);
const FAMILIES: string[] = settings['plugin.inlang.messageFormat'].pathPattern.map(
	(path: string) => path.match(/(\w+)\.json$/)?.[1] ?? path
);

describe.each(FAMILIES)('the messages of %s', (family) => {
	const nl = read('nl', family);
	const others = LOCALES.filter((locale) => locale !== 'nl');

	test.each(others)('are all there in %s, and no more', (locale) => {
		expect(Object.keys(read(locale, family)).sort()).toEqual(Object.keys(nl).sort());
	});

	test('are short sentences in makkelijke taal', () => {
		for (const [key, value] of Object.entries(read('nl-simple', family))) {
			expect(longestSentence(value), key).toBeLessThanOrEqual(14);
			for (const text of leaves(value)) expect(text, 'one idea a sentence').not.toContain(';');
		}
	});

	test.each(LOCALES)(
		'say something in %s, without shouting, with the same places to fill in',
		(locale) => {
			for (const [key, value] of Object.entries(read(locale, family))) {
				for (const text of leaves(value)) {
					expect(text.trim(), key).not.toBe('');
					expect(text, key).not.toContain('!');
				}
				expect(places(value), `${locale} ${key}`).toEqual(places(nl[key]));
			}
		}
	);

	test.each(['nl', 'nl-simple'] as const)(
		'say "je" to pupils and "u" to parents in %s',
		(locale) => {
			for (const [key, value] of Object.entries(read(locale, family))) {
				const toPupil = key.endsWith('_pupil') || family === 'pupil';
				const other = toPupil ? FORMAL : FAMILIAR;
				// Class mode speaks to teachers and pupils on one page.
				if (family !== 'class') expect(leaves(value).join(' '), key).not.toMatch(other);
			}
		}
	);

	// Pupils have a family of their own, and it says "je" throughout.
	if (family === 'pupil') return;
	test('say in makkelijke taal no "u" where Dutch says none', () => {
		const toBoth = ([key]: [string, unknown]) =>
			!key.endsWith('_pupil') && !(`${key}_pupil` in nl) && !isAddressed(nl[key]);
		for (const [key, value] of Object.entries(read('nl-simple', family)).filter(toBoth)) {
			expect(isAddressed(value), key).toBe(false);
		}
	});
});

test.each(['nl', 'nl-simple'] as const)(
	'the frame in %s says neither "u" nor "je" where it says the same to everybody',
	(locale) => {
		const frame = read(locale, 'frame');
		for (const key of Object.keys(frame).filter((key) => !key.endsWith('_pupil'))) {
			if (`${key}_pupil` in read('nl', 'frame')) continue;
			expect(frame[key], key).not.toMatch(FORMAL);
			expect(frame[key], key).not.toMatch(FAMILIAR);
		}
	}
);

test('a message stands in one family: of two with the same key one would never be said', () => {
	const keys = FAMILIES.flatMap((family) => Object.keys(read('nl', family)));
	expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

const FORMAL = /(?<![\p{L}’'])(u|uw)(?!\p{L})/iu;
const FAMILIAR = /(?<![\p{L}’'])(je|jij|jou|jouw|jullie)(?!\p{L})/iu;

function read(locale: Locale, family: string): Family {
	const { $schema, ...messages } = JSON.parse(
		readFileSync(new URL(`./${locale}/${family}.json`, import.meta.url), 'utf8')
	);
	expect($schema).toContain('inlang');
	return messages;
}

/** The texts of a message: one, or one per variant. */
function leaves(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return Object.values(value as object).flatMap(leaves);
}

function isAddressed(value: unknown): boolean {
	return leaves(value).some((text) => FORMAL.test(text) || FAMILIAR.test(text));
}

function places(value: unknown): string[] {
	const found = leaves(value).flatMap((text) => text.match(/\{\w+\}|%[a-z]\b/g) ?? []);
	return [...new Set(found)].sort();
}

/** In words. Level A2 asks for short sentences. */
function longestSentence(value: unknown): number {
	const sentences = leaves(value).flatMap((text) => text.split(/[.?:;]\s/));
	return Math.max(...sentences.map((sentence) => sentence.split(/\s+/).length));
}
