import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** One word for one thing, in every language and through all families; decision 9 has the list for translators. */
const TERMS: { dutch: RegExp; said: Record<string, RegExp> }[] = [
	{
		dutch: /steunpunt/i,
		said: {
			en: /support desk/i,
			tr: /destek nokta/i,
			ar: /مركز (ال)?دعم/,
			pl: /punk(t|ci|cie)\p{L}* wsparcia/iu,
			uk: /пункт\p{L}* підтримки/iu
		}
	},
	{
		dutch: /verhaal|verhalen/i,
		said: { en: /stor(y|ies)/i, tr: /hikâye/i, ar: /قصة|قصت|قصص/, pl: /histori/i, uk: /істор/i }
	},
	{
		dutch: /(?<!post)code/i,
		said: { en: /code/i, tr: /kod/i, ar: /رمز|رموز/, pl: /kod/i, uk: /код/i }
	},
	{
		dutch: /thema/i,
		said: { en: /theme/i, tr: /konu/i, ar: /موضوع|مواضيع/, pl: /tema[tc]/i, uk: /тем/i }
	}
];

/** How a language does not speak to a parent, and not to a pupil. */
const ADDRESS: Record<string, { parent: RegExp; pupil: RegExp }> = {
	en: { parent: /\b(do|does|can|will)n’t\b/, pupil: /\b(do|does) not\b/ },
	tr: {
		parent: /(?<!\p{L})(sen|seni|senin|sana)(?!\p{L})/iu,
		pupil: /(ınız|iniz|unuz|ünüz)(?!\p{L})/u
	},
	pl: { parent: /(?<!\p{L})(twoj|twój|tobie|ciebie)/iu, pupil: /Państw|(?<!\p{L})prosz/iu },
	uk: { parent: /(?<!\p{L})(твій|твоє|твоя|твої|тебе|тобі)/iu, pupil: /(?<!\p{L})(ваш|вас|вам)/iu }
};

const here = new URL('./', import.meta.url);
const families = readdirSync(new URL('./nl', here));
const read = (locale: string, family: string): [string, string][] =>
	Object.entries<string>(
		JSON.parse(readFileSync(new URL(`${locale}/${family}`, here), 'utf8'))
	).filter(([key]) => key !== '$schema');

describe.each(TERMS)('what Dutch calls $dutch', ({ dutch, said }) => {
	test.each(Object.entries(said))('has one name in %s', (locale, term) => {
		for (const family of families) {
			const theirs = new Map(read(locale, family));
			for (const [key] of read('nl', family).filter(([, text]) => dutch.test(text))) {
				expect(theirs.get(key), key).toMatch(term);
			}
		}
	});
});

test.each(Object.entries(ADDRESS))('%s speaks to parents and pupils as agreed', (locale, never) => {
	// Class mode speaks to teachers and pupils on one page.
	for (const family of families.filter((family) => family !== 'class.json')) {
		for (const [key, text] of read(locale, family)) {
			const toPupil = key.endsWith('_pupil') || family === 'pupil.json';
			expect(text, key).not.toMatch(toPupil ? never.pupil : never.parent);
		}
	}
});
