import { expect, test } from 'vitest';
import { STORY_MAX_LENGTH, parseStory } from './story.ts';

const fields = {
	region: 'voorbeeldstreek',
	text: 'De taxi kwam weer niet.',
	sector: 'so',
	consent: 'quote',
	formKey: '7f1c1f3e-53a5-4a4b-9d1e-0b6f0a4f8a11'
};

test('a whole form is a story', () => {
	expect(parseStory('parent', fields)).toEqual({
		ok: true,
		story: {
			audience: 'parent',
			region: 'voorbeeldstreek',
			sector: 'so',
			text: 'De taxi kwam weer niet.',
			consent: 'quote',
			reading: {},
			question: null,
			formKey: fields.formKey
		}
	});
});

test('a question that was skipped is no mistake, and nobody is quoted without saying yes', () => {
	const { sector: _, consent: __, ...rest } = fields;
	const parsed = parseStory('pupil', rest);
	expect(parsed).toMatchObject({ ok: true, story: { sector: null, consent: 'themes' } });
});

test('every field that needs attention is named, with one message each', () => {
	expect(parseStory('parent', { text: ' kort ', sector: 'zwemschool' })).toEqual({
		ok: false,
		issues: {
			region: 'error_region',
			sector: 'error_sector',
			text: 'error_text_short',
			formKey: 'error_form'
		}
	});
});

test('a text of exactly the longest length goes through and one character more does not', () => {
	const text = 'a'.repeat(STORY_MAX_LENGTH);
	expect(parseStory('parent', { ...fields, text }).ok).toBe(true);
	expect(parseStory('parent', { ...fields, text: text + 'a' })).toMatchObject({
		issues: { text: 'error_text_long' }
	});
});

test('line ends of every system become one kind', () => {
	const parsed = parseStory('parent', { ...fields, text: 'eerste regel\r\n\r\ntweede\rregel' });
	expect(parsed).toMatchObject({ story: { text: 'eerste regel\n\ntweede\nregel' } });
});

test('a file where text belongs is refused, not read', () => {
	expect(parseStory('parent', { ...fields, text: new File(['x'], 'x.txt') }).ok).toBe(false);
});

test('what no person types, and no database stores, is left out; lines and tabs stay', () => {
	const parsed = parseStory('parent', {
		...fields,
		text: 'Een\u0000 verhaal\r\n\tmet\u0007 \ud800 lijnen.'
	});
	expect(parsed).toMatchObject({ ok: true, story: { text: 'Een verhaal\n\tmet \ufffd lijnen.' } });
});
