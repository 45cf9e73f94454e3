import type { Span } from '#lib/privacy/span.ts';

const POSTCODE =
	/(?<![\p{L}\p{N}])[1-9]\d{3}([^\p{L}\p{N}%€]{0,8})([A-Z]{2}|[a-z]{2}|[A-Z][a-z])(?![\p{L}\p{N}])/gu;
const DIGITS_ONLY =
	/[Pp]ostcode(?:gebied)?s?(?: (?:is|van|mijn|onze|was))*[: ]{0,2}([1-9]\d{3})(?!\d|[^\p{L}\p{N}]{0,3}[A-Z]{2}(?!\p{L}))/gu;
/** What follows a number in ordinary Dutch: "2024 is", "1500 km", "1200 mg". */
const ORDINARY = new Set(
	(
		'in is en de op te na al er ik je we ze of om zo nu mg km kg gr cm mm ml dl cl kb mb gb tb st ha ex u x ' +
		'hè he ja af bij tot me mn zn ie wa da dr mr ma pa ok om as ga ha ho nee die dat had der ca ed jr pk ms ' +
		'ed uw wc tv cv pc pm am to at it on by my or if so no do us i ie eu'
	).split(' ')
);
/** Of what stands between the digits and letters of one sentence; wider gaps are seen on forms that were copied. */
const WIDEST = 3;
const CUE = /(?:postcode\D{0,20}|(?:adres|woon|wonen|woont)[^.!?]{0,40}|\d{1,4} ?[a-z]?, ?)$/i;

/**
 * Dutch postcodes, with any separator, in capitals or not. O(characters).
 *
 * @param text folded
 * @example
 * findPostcodes('Postcode 3511 AB'); // => [{ start: 9, end: 16, type: 'postcode' }]
 */
export function findPostcodes(text: string): Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(POSTCODE)) {
		const [surface, separator = '', letters = ''] = match;
		if (
			isPostcode(
				surface,
				separator,
				letters,
				text.slice(Math.max(0, match.index - 50), match.index)
			)
		)
			spans.push({ start: match.index, end: match.index + surface.length, type: 'postcode' });
	}
	if (!/postcode/i.test(text)) return spans;
	for (const match of text.matchAll(DIGITS_ONLY)) {
		const end = match.index + match[0].length;
		spans.push({ start: end - 4, end, type: 'postcode' });
	}
	return spans;
}

function isPostcode(surface: string, separator: string, letters: string, before: string): boolean {
	const ordinary = ORDINARY.has(letters.toLowerCase());
	const year = /^(?:19[5-9]|20[0-3])\d/.test(surface);
	const capitals = letters === letters.toUpperCase();
	if (separator.length > WIDEST) return capitals && !ordinary;
	if (CUE.test(before) && (capitals || !ordinary)) return true;
	if (capitals) return !(year && ordinary);
	if (/[^ -]|.{2}/s.test(separator)) return false;
	return !ordinary && !(year && letters !== letters.toLowerCase());
}
