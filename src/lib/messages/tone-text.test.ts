import { expect, test } from 'vitest';
import { toneText } from './nl.ts';

test('the tone is said in tenths, with the range it may have', () => {
	expect(toneText({ share: 0.4, low: 0.2, high: 0.5 })).toBe(
		'Ongeveer 6 van de 10 verhalen klinken negatief (tussen 5 en 8).'
	);
	expect(toneText({ share: 0.9, low: 0.7, high: 0.97 })).toBe(
		'Ongeveer 1 van de 10 verhalen klinkt negatief (tussen 0 en 3).'
	);
	expect(toneText({ share: 0.5, low: 0.46, high: 0.54 })).toBe(
		'Ongeveer 5 van de 10 verhalen klinken negatief.'
	);
});

test('almost all and almost none are said with the nearer end of the range only', () => {
	expect(toneText({ share: 0, low: 0, high: 0.23 })).toBe(
		'Bijna elk verhaal klinkt negatief (minstens 8 van de 10).'
	);
	expect(toneText({ share: 1, low: 0.72, high: 1 })).toBe(
		'Bijna geen verhaal klinkt negatief (hoogstens 3 van de 10).'
	);
});
