import { expect, test } from 'vitest';
import { MESSAGE_MAX_LENGTH, parseConsent, parseMessage } from './dialogue.ts';

test('a message is what was typed, without what no person types', () => {
	expect(parseMessage(' Krijg ik\r\nbericht?\0 ')).toEqual({
		ok: true,
		text: 'Krijg ik\nbericht?'
	});
});

test.each([undefined, '', ' \n ', new Blob(['x'])])('nothing typed is no message (%s)', (typed) => {
	expect(parseMessage(typed)).toEqual({ ok: false, issue: 'error_message_empty' });
});

test('a message as long as it may be passes, and one letter more does not', () => {
	expect(parseMessage('a'.repeat(MESSAGE_MAX_LENGTH)).ok).toBe(true);
	expect(parseMessage('a'.repeat(MESSAGE_MAX_LENGTH + 1))).toEqual({
		...{ ok: false, issue: 'error_message_long' }
	});
	expect(parseMessage('a'.repeat(4001), 4000).ok).toBe(false);
});

test('a consent is one of three', () => {
	expect(['desk', 'themes', 'quote', 'everything', null].map(parseConsent)).toEqual([
		...['desk', 'themes', 'quote', undefined, undefined]
	]);
});
