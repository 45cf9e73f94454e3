import type { Span } from '#lib/privacy/span.ts';

/** Characters of an IBAN per country (ISO 13616 registry), for the countries our tellers bank in. */
const LENGTHS: Record<string, number> = {
	NL: 18,
	BE: 16,
	DE: 22,
	FR: 27,
	LU: 20,
	GB: 22,
	IE: 22,
	ES: 24,
	PT: 25,
	IT: 27,
	AT: 20,
	CH: 21,
	PL: 28,
	TR: 26,
	RO: 24,
	BG: 22,
	HU: 28,
	GR: 27,
	CZ: 24,
	SK: 24,
	HR: 21,
	LT: 20,
	LV: 21,
	EE: 20,
	SE: 24,
	DK: 18,
	FI: 18,
	NO: 15,
	UA: 29
};
const START =
	/(?<![\p{L}\p{N}])(?:[A-Z]{2}[^\p{L}\p{N}\u0001]{0,4}|[A-Za-z]{2}[ .-]{0,2})\d[^\p{L}\p{N}\u0001]{0,4}\d/gu;
const SEPARATOR = /[^\p{L}\p{N}\u0001]/u;
/** Words too: of "de 12, 13, 14" and so on only a group of digits behind a blank, dot or dash goes on. */
const WORDS = /^(?:de|it|at|no|be|es)$/;
const PLAIN_SEPARATOR = /[ .-]/;
/** Between two signs; "\r\n", and a comma with blanks around it, among them. */
const WIDEST = 4;

/**
 * Bank account numbers. The mod 97 check is not asked: a mistyped number still identifies. O(characters).
 *
 * Source: ISO 13616 (the length per country).
 *
 * @param text folded
 * @example
 * findIbans('Op NL91 ABNA 0417 1643 00 graag'); // => [{ start: 3, end: 25, type: 'anders' }]
 */
export function findIbans(text: string): Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(START)) {
		const country = match[0].slice(0, 2);
		const separator = WORDS.test(country) ? PLAIN_SEPARATOR : SEPARATOR;
		const wanted = LENGTHS[country.toUpperCase()];
		const end = wanted ? endOfIban(text, match.index, wanted, separator) : 0;
		if (end) spans.push({ start: match.index, end, type: 'anders' });
	}
	return spans;
}

/** @returns the end of `wanted` letters and digits from `start`, or 0 when something else comes first */
function endOfIban(text: string, start: number, wanted: number, separator: RegExp): number {
	let seen = 0;
	let digits = 0;
	let gap = 0;
	for (let at = start; at < text.length; at++) {
		const character = text[at] ?? '';
		if (/[A-Z0-9]/i.test(character)) {
			gap = 0;
			if (/\d/.test(character)) digits++;
			if (++seen === wanted) return digits >= 10 ? at + 1 : 0;
		} else if (!separator.test(character) || ++gap > WIDEST) return 0;
	}
	return 0;
}
