/** Help lines of national organisations: telling somebody to call them tells nobody who they are. */
const HELP_LINES = new Set([
	'08000432',
	'08000113',
	'09000113',
	'08002000',
	'08005010',
	'0886050101',
	'09001113111'
]);

/**
 * Whether digits have the form of a phone number: Dutch (0..., +31...), Belgian, or another country with 00 or +.
 *
 * Source: E.164 (at most 15 digits) and the Dutch numbering plan (Nummerplan telefoon- en ISDN-diensten).
 *
 * @param digits nothing else
 * @param plus whether a + stood in front
 * @example
 * looksLikePhone('0612345678', false); // => true
 */
export function looksLikePhone(digits: string, plus: boolean): boolean {
	if (plus) return digits.length >= 8 && digits.length <= 15;
	return /^(?:0[1-9]\d{8}|0[1-9]\d{7}|0031\d{9}|00[1-9]\d{7,12}|31[1-9]\d{8}|6\d{8}|0[89]00\d{4,7})$/.test(
		digits
	);
}

/**
 * Whether the digits are a help line that everybody may read, also with its short number in front: "113 (0800-0113)".
 *
 * @param digits nothing else
 * @example
 * isHelpLine('08000432'); // => true
 */
export function isHelpLine(digits: string): boolean {
	return HELP_LINES.has(digits) || HELP_LINES.has(digits.replace(/^11[23]/, ''));
}
