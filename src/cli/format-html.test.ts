// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ANALYSIS } from './analysis.fixture.ts';
import { formatHtml } from './format-html.ts';

const html = [...formatHtml(ANALYSIS, 'verhalen <b>.csv')].join('');
const page = new DOMParser().parseFromString(html, 'text/html');

describe('formatHtml', () => {
	it('lets nothing from a story become markup', () => {
		expect(page.querySelector('script, b, main [onload]')).toBeNull();
		expect(page.querySelector('blockquote')?.textContent).toContain('<script>alert("1")</script>');
		expect(html).not.toMatch(/[\u0000-\u0008\u000e-\u001f\ud800-\udfff]/);
	});

	it('asks nothing of the network', () => {
		expect(page.querySelector('script, link, img, iframe, [src], [href^="http"]')).toBeNull();
		expect(html).not.toMatch(/url\(|@import/);
	});

	it('is a Dutch page with one heading of the first level and a table with headers', () => {
		expect(page.documentElement.lang).toBe('nl');
		expect(page.querySelectorAll('h1')).toHaveLength(1);
		expect(page.querySelector('caption')?.textContent).not.toBe('');
		expect([...page.querySelectorAll('tbody th[scope="row"] a')].map((a) => a.textContent)).toEqual(
			['Telefoon', expect.stringContaining('Pesten')]
		);
	});

	it('leads every theme in the table to its quotes', () => {
		for (const link of page.querySelectorAll('tbody a'))
			expect(page.querySelector(link.getAttribute('href') ?? '')?.tagName).toBe('H2');
	});

	it('draws bars that are as long as their theme is large and hides them from screen readers', () => {
		const ends = [...page.querySelectorAll('.bar line')].map((line) =>
			Number(line.getAttribute('x2'))
		);
		expect(ends).toEqual([156, 80]);
		for (const svg of page.querySelectorAll('svg'))
			expect(svg.getAttribute('aria-hidden')).toBe('true');
	});

	it('marks a deviating voice and a new theme', () => {
		expect(page.querySelectorAll('blockquote.deviating')).toHaveLength(1);
		expect(page.querySelectorAll('.tag')[0]?.textContent).toBe('nieuw thema');
	});

	it('says so when there is nothing to show', () => {
		const empty = { ...ANALYSIS, stories: 1, themes: [], unexplained: [] };
		expect([...formatHtml(empty, 'x')].join('')).toContain('De rode draad in 1 verhaal');
	});
});
