import { describe, expect, it } from 'vitest';
import { ANALYSIS } from './analysis.fixture.ts';
import { formatTable } from './format-table.ts';

const lines = (width?: number) => [...formatTable(ANALYSIS, width)].join('').split('\n');

describe('formatTable', () => {
	it('shows the largest theme first with count, share, words and a quote', () => {
		const [head, , first] = lines();
		expect(head).toMatch(/^Thema +Verhalen +Aandeel +Woorden +Citaat$/);
		expect(first).toMatch(/^Telefoon +2 +67% +telefoon, zakkie/);
	});

	it('leaves out themes without a story and says what fits nowhere', () => {
		const text = lines().join('\n');
		expect(text).not.toContain('Vervoer');
		expect(text).toContain(
			'3 verhalen · computer twijfelt: 0 · past nergens bij: 0 · andere taal: 1'
		);
		expect(text).toContain('weinig verhalen');
	});

	it.each([60, 80, 120, 200])('stays within %i cells', (width) => {
		for (const line of lines(width).slice(0, 4)) expect(line.length).toBeLessThanOrEqual(width);
	});

	it('lets no control character through to the terminal', () => {
		expect(lines(200).join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
	});
});
