import { expect, test } from 'vitest';
import { joinParagraphs, splitParagraphs } from './paragraphs.ts';

test('makes a paragraph of every line that was begun', () => {
	expect(splitParagraphs('Eerst dit.\nToen dat.\n\n\nEn nu?')).toEqual([
		'Eerst dit.',
		'Toen dat.',
		'En nu?'
	]);
});

test('understands the line ends of every system', () => {
	expect(splitParagraphs('een\r\ntwee\r\n\r\ndrie')).toEqual(['een', 'twee', 'drie']);
});

test('keeps the line that was just begun, so that typing goes on there', () => {
	expect(splitParagraphs('Eerst dit.\n\n')).toEqual(['Eerst dit.', '']);
	expect(joinParagraphs(splitParagraphs('Eerst dit.\n\n'))).toBe('Eerst dit.');
});

test('leaves one empty paragraph for the caret when there is no text', () => {
	expect(splitParagraphs('')).toEqual(['']);
	expect(splitParagraphs(' \n ')).toEqual(['']);
});

test('puts a blank line between paragraphs and drops the empty ones', () => {
	expect(joinParagraphs(['een', '', ' ', 'twee'])).toBe('een\n\ntwee');
});

test('gives the same text back after a round trip', () => {
	const text = 'Wij belden drie keer.\n\nNiemand nam op.';
	expect(joinParagraphs(splitParagraphs(text))).toBe(text);
});
