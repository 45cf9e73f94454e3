import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickQuotes } from './quotes.ts';
import type { QuoteCandidate } from './quotes.ts';

const candidate = (id: string, text: string, relevance: number): QuoteCandidate => ({
	id,
	text,
	relevance
});

// Three that say the same about a taxi, and less relevant ones that say something else about it.
const taxi = [
	candidate('late', 'De taxi kwam vanmorgen alweer veel te laat.', 1),
	candidate('late2', 'De taxi kwam vanmiddag alweer veel te laat.', 0.98),
	candidate('late3', 'Alweer kwam de taxi veel te laat vandaag.', 0.96),
	candidate('driver', 'Elke week een andere chauffeur die haar naam niet kent.', 0.8),
	candidate('money', 'De gemeente betaalt de rit niet meer.', 0.75),
	candidate('nice', 'Onze chauffeur zingt met de kinderen en wacht op ze.', 0.4),
	candidate('weak', 'Verder gaat het goed met oma en opa.', 0.05)
];
const byKind = (kind: string, from: readonly QuoteCandidate[] = taxi) =>
	pickQuotes(from).flatMap((quote) => (quote.kind === kind ? [quote.id] : []));

describe('typical quotes', () => {
	test('begin with the most relevant and then differ, where the most relevant say the same', () => {
		expect(byKind('typical')).toEqual(['late', 'driver', 'money']);
	});

	test('are never three of a kind when there is another, whatever the order they come in', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(taxi, { minLength: taxi.length }), (turned) => {
				expect(pickQuotes(turned)).toEqual(pickQuotes(taxi));
			}),
			{ numRuns: 50, seed: 7 }
		);
	});

	test('are left out when they would repeat one that is there', () => {
		const same = taxi.slice(0, 3).map((one) => ({ ...one, text: one.text.replace('vandaag', '') }));
		const copies = [...same, candidate('copy', 'Alweer veel te laat kwam de taxi!', 0.9)];
		expect(pickQuotes(copies).length).toBeLessThan(copies.length);
		expect(new Set(byKind('typical', copies)).size).toBe(byKind('typical', copies).length);
	});
});

describe('the deviating voice', () => {
	test('says something else than the typical ones, and still about the theme', () => {
		expect(byKind('deviating')).toEqual(['nice']);
	});

	test('is absent without three typical ones beside it', () => {
		expect(byKind('deviating', taxi.slice(0, 3))).toEqual([]);
		expect(pickQuotes([])).toEqual([]);
	});
});
