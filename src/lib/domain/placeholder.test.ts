import { expect, test } from 'vitest';
import { splitPlaceholders } from './placeholder.ts';

test('every odd piece is a placeholder, whatever stands around it', () => {
	expect(splitPlaceholders('[naam 1] belde [e-mailadres].')).toEqual([
		'',
		'[naam 1]',
		' belde ',
		'[e-mailadres]',
		'.'
	]);
});

test('other words in brackets are words', () => {
	expect(splitPlaceholders('en toen [huilt] ging hij')).toEqual(['en toen [huilt] ging hij']);
});
