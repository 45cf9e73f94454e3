import { describe, expect, it } from 'vitest';
import { fit, plainLine } from './text-width.ts';

describe('fit', () => {
	it.each([
		['kort', 6, 'kort  '],
		['precies', 7, 'precies'],
		['te lang', 5, 'te l…'],
		['e\u0301e\u0301n', 3, 'e\u0301e\u0301n'],
		['漢字', 5, '漢字 '],
		['漢字漢', 4, '漢 …'],
		['', 2, '  ']
	])('fits %j in %i cells', (text, cells, fitted) => {
		expect(fit(text, cells)).toBe(fitted);
	});
});

describe('plainLine', () => {
	it('makes one line without escapes or hidden direction marks', () => {
		expect(plainLine(' a\n\tb\u001b[2Jc\u202ed\u2028e ')).toBe('a b [2Jc d e');
	});
});
