import { expect, test } from 'vitest';
import { withoutWords } from './without-words.ts';

const TOLD = 'Mijn zoon Bram zit thuis';

test('says what broke and where, and nothing of what was written', () => {
	const error = Object.assign(new RangeError(`${TOLD}\nat home\n    at ${TOLD}`), {
		code: '23514',
		details: `Failing row contains (${TOLD}).`
	});
	const said = withoutWords(error);
	expect(said).toMatch(/^RangeError 23514\n {4}at .*without-words\.test\.ts:\d+:\d+/);
	expect(said).not.toContain('Bram');
	expect(said).not.toContain('home');
});

test('says nothing of what is no error of the code, whatever is thrown', () => {
	for (const thrown of [TOLD, { message: TOLD }, 3]) expect(withoutWords(thrown)).toBe('');
	expect(withoutWords(undefined)).toBe('');
});
