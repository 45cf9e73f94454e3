import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, redact } from '#lib/privacy/index.ts';

describe('redacting', () => {
	const texts = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'juf Sanne',
					'op De Wendakker',
					'in Ommen',
					'06 12345678',
					'jan@post.nl',
					'gisteren',
					'Kees',
					'[naam 2]',
					'4388 QP',
					'Mevr. El Amrani',
					'[school]'
				),
				fc.string({ maxLength: 12 })
			),
			{ maxLength: 12 }
		)
		.map((parts) => parts.join(' '));

	test('keeps everything between the findings and nothing of them', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { findings, text: safe } = redact(text);
				let rest: string = safe;
				let last = 0;
				for (const finding of [...findings, { start: text.length, end: text.length }]) {
					const kept = text.slice(last, finding.start);
					expect(rest.startsWith(kept)).toBe(true);
					rest = rest.slice(kept.length).replace(/^\[[^\]]{1,20}\]/, '');
					last = finding.end;
				}
				expect(rest).toBe('');
			}),
			{ numRuns: 500 }
		);
	});

	test('findings are sorted, do not overlap and say what they found', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let last = 0;
				for (const { start, end, surface } of find(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(surface).toBe(text.slice(start, end));
					last = end;
				}
			})
		);
	});
});
