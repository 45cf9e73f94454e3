import { expect, test } from 'vitest';
import { redact } from './index.ts';

test('writes a word in place of what was found and says what it was', () => {
	const { text, findings } = redact('Mail jan@post.nl of bel 06-12345678, of kijk op www.post.nl.');
	expect(text).toBe('Mail [e-mailadres] of bel [telefoonnummer], of kijk op [link].');
	expect(findings.map((f) => f.surface)).toEqual(['jan@post.nl', '06-12345678', 'www.post.nl']);
});

test('redacting a redacted text changes nothing', () => {
	const { text } = redact('Bel 06-12345678 of [naam 1] of 4388 QP');
	expect(redact(text)).toEqual({ text, findings: [] });
});
