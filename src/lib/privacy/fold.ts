/** Takes the place of what has no width, so that the length stays the same. */
export const FILLER = '\u200b';
const UNUSUAL =
	/(?![\x00-\x7f])[\p{Nd}\p{No}\p{Zs}\p{Zl}\p{Zp}\p{Cf}\p{Pd}\u{ff01}-\u{ff5e}\u2019\u2018\u02bc\u2024\u2044\u2215\u2212\u{1d400}-\u{1d7cb}]|\ufe0f|\u20e3/gu;

/**
 * Rewrite digits, spaces, dashes, full-width signs and mathematical letters to their plain form, keeping the length in UTF-16
 * code units: `find` looks at the folded text and its offsets are right for the original.
 *
 * @example
 * fold('٠٦\u00a01'); // => '06 1'
 */
export function fold(text: string): string {
	return text.replace(UNUSUAL, (character) => plain(character).padEnd(character.length, FILLER));
}

function plain(character: string): string {
	if (/[\u2019\u2018\u02bc]/.test(character)) return "'";
	if (/[\u2028\u2029]/.test(character)) return '\n';
	if (/\p{Zs}/u.test(character)) return ' ';
	if (/[\p{Pd}\u2212]/u.test(character)) return '-';
	if (/[\u2044\u2215]/.test(character)) return '/';
	if (/\p{Nd}/u.test(character)) return String(digitValue(character.codePointAt(0) ?? 0));
	const normal = character.normalize('NFKC');
	return /^[\x21-\x7e]$/.test(normal) ? normal : FILLER;
}

/** Decimal digits come in runs of ten; the mathematical ones are five such runs without a gap. */
function digitValue(codePoint: number): number {
	if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return (codePoint - 0x1d7ce) % 10;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(codePoint - value - 1))) value++;
	return value;
}
