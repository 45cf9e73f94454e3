import { expect, test } from 'vitest';
import { KEPT, keptUntil, LONGEST, parseTerms, SHORTEST } from './retention.ts';

const typed = (terms: object) =>
	Object.fromEntries(Object.entries(terms).map(([kept, amount]) => [kept, ` ${amount} `]));

test('A10: the shortest and the longest term are terms', () => {
	for (const terms of [SHORTEST, LONGEST])
		expect(parseTerms(typed(terms))).toEqual({ ok: true, terms });
});

test.each(KEPT)('A10: %s is never kept longer than promised, nor too short to be read', (kept) => {
	for (const amount of [LONGEST[kept] + 1, SHORTEST[kept] - 1, -LONGEST[kept], '1.5', '', 'x', 1e9])
		expect(parseTerms(typed({ ...LONGEST, [kept]: amount })), String(amount)).toEqual({
			...{ ok: false, issues: { [kept]: `error_term_${kept}` } }
		});
	const { [kept]: _, ...rest } = typed(LONGEST);
	expect(parseTerms(rest)).toEqual({ ok: false, issues: { [kept]: `error_term_${kept}` } });
});

test.each([
	['2026-11-22', 2, '2028-07-31'],
	['2026-07-31', 2, '2027-07-31'],
	['2026-08-01', 2, '2028-07-31'],
	['2028-02-29', 1, '2028-07-31'],
	['2027-01-01', 1, '2027-07-31']
])('told on %s, kept for %d school years: until %s', (told, years, until) => {
	expect(keptUntil(told, years)).toBe(until);
});
