import { expect, test } from 'vitest';
import { changeText } from './change-text.ts';

test('puts other words where they were asked, and leaves the same letters elsewhere', () => {
	const text = 'Bo belde. Bovendien kwam Bo langs.';
	const changes = [
		{ start: 0, end: 2, other: '[naam 1]' },
		{ start: 25, end: 27, other: '[naam 1]' }
	];
	expect(changeText(text, changes)).toBe('[naam 1] belde. Bovendien kwam [naam 1] langs.');
	expect(changeText(text, [])).toBe(text);
});
