import type { Span } from '#lib/privacy/span.ts';

const MONTH =
	'jan(?:uari|uary)?|feb(?:ruari|ruary)?|m(?:aa)?rt|march|apr(?:il)?|mei|may|jun[ie]?|june|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const FOREIGN_MONTH =
	'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
const YEAR = "(?:(?:19|20)\\d\\d|'\\d\\d)";
const NUMERIC =
	/(?<![\d.,/-])(?:\d{1,2}([-/.]| [-/.] )\d{1,2}\1(?:19|20)?\d\d|(?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2})(?![\d]|[.,/-]\d)/g;
const WRITTEN = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:e|ste|de|th|st|nd|rd)?(?: of)?[ .-]{1,2}(?:${MONTH}|${FOREIGN_MONTH})\\.?(?:[ ,.-]{1,2}${YEAR})?)(?![\\p{L}\\p{N}])`,
	'giu'
);
const MONTH_FIRST = new RegExp(
	`(?<!\\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}(?:(?:st|nd|rd|th)(?:,? ${YEAR})?|(?:st|nd|rd|th)?,? ${YEAR})(?![\\p{L}\\p{N}])`,
	'giu'
);
const MONTH_THEN_DIGIT = /[hyletr] \d{1,2}(?:st|nd|rd|th|,? (?:19|20))/;
/** A day and a month only after a word that asks for one: "op 21-11", "dd. 3/4". */
const SHORT =
	/(?<!\p{L})(?:op|sinds|vanaf|per|dd\.?|d\.d\.|datum:?|gisteren|vandaag|morgen|eergisteren) \(?((?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2]))(?![\d./-]| ?(?:uur|jaar|jarige|kinderen|euro|minuten))/giu;
const BIRTH_MONTH = new RegExp(
	`(?:gebo(?:ren|orte\\p{L}*)|geb\\.?|born)(?: (?:in|op|is|:))?:? ?((?:${MONTH})\\.? ${YEAR}|${YEAR})(?!\\d)`,
	'giu'
);

/**
 * Exact dates. Months, school years, ages, times and days of the week stay: they are the story. O(characters).
 *
 * @param text folded
 * @example
 * findDates('Sinds 3 maart 2025, groep 4, in schooljaar 2024-2025.'); // => [{ start: 6, end: 18, type: 'datum' }]
 */
export function findDates(text: string): Span[] {
	const spans: Span[] = [];
	if (!/\d/.test(text)) return spans;
	for (const match of text.matchAll(NUMERIC))
		if (isCalendarDate(match[0]))
			spans.push({ start: match.index, end: match.index + match[0].length, type: 'datum' });
	const english = MONTH_THEN_DIGIT.test(text) ? [...text.matchAll(MONTH_FIRST)] : [];
	for (const match of [...text.matchAll(WRITTEN), ...english]) {
		if (Number.parseInt(match[0].replace(/^\D+/, ''), 10) > 31) continue;
		spans.push({
			start: match.index,
			end: match.index + match[0].replace(/\.$/, '').length,
			type: 'datum'
		});
	}
	for (const match of /\d[-/]\d/.test(text) ? text.matchAll(SHORT) : []) {
		const end = match.index + match[0].length;
		spans.push({ start: end - (match[1]?.length ?? 0), end, type: 'datum' });
	}
	for (const match of /geb|born/i.test(text) ? text.matchAll(BIRTH_MONTH) : []) {
		const end = match.index + match[0].length;
		spans.push({ start: end - (match[1]?.length ?? 0), end, type: 'datum' });
	}
	return spans;
}

function isCalendarDate(surface: string): boolean {
	const numbers = surface.split(/\D+/).map(Number);
	const [first = 0, second = 0, third = 0] = numbers;
	if (first > 999) return second >= 1 && second <= 12 && third >= 1 && third <= 31;
	return (
		first >= 1 && first <= 31 && second >= 1 && (second <= 12 || (first <= 12 && second <= 31))
	);
}
