import { HINT } from '#lib/privacy/hint.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage } from '#lib/privacy/words.ts';

const DIGITS = new Set(
	'nul een één twee drie vier vijf zes zeven acht negen zero one two three four five six seven eight nine'.split(
		' '
	)
);
const TENS =
	/^(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))$/;
/** Fewer than this is counting ("een twee drie"), more is a number somebody can be called on. */
const FEWEST = 6;

/**
 * Telephone and other long numbers in words: "nul zes, twaalf vierendertig ...", also with digits between them. O(words).
 *
 * @example
 * findSpokenNumbers(readPassage('nul zes twaalf vierendertig')); // => [{ start: 0, end: 27, type: 'telefoon' }]
 */
export function findSpokenNumbers(passage: Passage): Span[] {
	const spans: Span[] = [];
	if (!(passage.hints & HINT.digits)) return spans;
	for (let at = 0; at < passage.words.length; at++) {
		if (!((passage.words[at]?.hints ?? 0) & HINT.digits)) continue;
		let to = at;
		let worth = 0;
		let spelled = 0;
		while (isPart(passage, to, at)) {
			const word = passage.words[to];
			const value = digitsOf(word?.lower ?? '');
			if (!/^\d/.test(word?.lower ?? '')) spelled++;
			worth += value;
			to++;
		}
		if (worth >= FEWEST && spelled >= 2)
			spans.push({
				start: passage.words[at]?.start ?? 0,
				end: passage.words[to - 1]?.end ?? 0,
				type: 'telefoon'
			});
		if (to > at) at = to - 1;
	}
	return spans;
}

function isPart(passage: Passage, at: number, from: number): boolean {
	const word = passage.words[at];
	return !!word && digitsOf(word.lower) > 0 && (at === from || /^[ ,.\-–]{1,3}$/.test(word.gap));
}

/**
 * How many digits a word stands for, or 0.
 *
 * @param word in lower case
 * @example
 * digitsOf('vierendertig'); // => 2
 */
export function digitsOf(word: string): number {
	if (/^\d{1,6}$/.test(word)) return word.length;
	if (DIGITS.has(word)) return 1;
	const parts = word.includes('-') ? word.split('-') : [];
	if (parts.length > 0 && parts.every((part) => DIGITS.has(part))) return parts.length;
	if (!/(?:ig|ien|elf|aalf)$/.test(word)) return 0;
	return TENS.test(word) ? 2 : 0;
}
