import { HINT } from '#lib/privacy/hint.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage } from '#lib/privacy/words.ts';

const MONTHS =
	/^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;
const DAY =
	/^(?:een|één|eerste|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zesde|zeven|zevende|acht|achtste|negen|negende|tien|tiende|elf|elfde|twaalf|twaalfde|(?:der|veer|vijf|zes|zeven|acht|negen)tien(?:de)?|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?twintig(?:ste)?|(?:eenen|éénen)?dertig(?:ste)?)$/;

/**
 * Exact dates in words: "op dertien maart", "de eenentwintigste mei". O(words).
 *
 * @example
 * findDatesInWords(readPassage('Dat was op dertien maart.')); // => [{ start: 11, end: 24, type: 'datum' }]
 */
export function findDatesInWords(passage: Passage): Span[] {
	const spans: Span[] = [];
	if (!(passage.hints & HINT.month)) return spans;
	passage.words.forEach((month, at) => {
		const day = passage.words[at - 1];
		if (!day || month.gap !== ' ' || !(month.hints & HINT.month) || !DAY.test(day.lower)) return;
		const year = passage.words[at + 1];
		const last = year?.gap === ' ' && /^(?:19|20)\d\d$/.test(year.text) ? year : month;
		spans.push({ start: day.start, end: last.end, type: 'datum' });
	});
	return spans;
}

/**
 * Whether a word is the name of a month.
 *
 * @param word in lower case
 * @example
 * isMonth('maart'); // => true
 */
export function isMonth(word: string): boolean {
	return MONTHS.test(word);
}
