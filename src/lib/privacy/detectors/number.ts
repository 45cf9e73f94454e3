import type { FindingType } from '#lib/domain/privacy.ts';
import type { Span } from '#lib/privacy/span.ts';
import { passesElfproef } from './bsn.ts';
import { isHelpLine, looksLikePhone } from './phone.ts';

/** Seven digits and more, whatever stands between them: a mistyped number still identifies. */
const RUN = /\+?\d(?:[^\p{L}\p{N}%€]{0,4}\d){6,}/gu;
const BSN_CUE = /(?:\bbsn|burger ?service ?n(?:umme)?r\.?|sofi ?-?n(?:umme)?r\.?)[^\d\n]{0,20}$/i;

/**
 * Phone numbers, BSNs and any other run of seven digits or more; the checks choose the label only. O(characters).
 *
 * @param text folded
 * @example
 * findNumbers('Bel 06-12345678'); // => [{ start: 4, end: 15, type: 'telefoon' }]
 */
export function findNumbers(text: string): Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(RUN)) {
		const surface = match[0];
		const digits = surface.replace(/\D/g, '');
		if (isHelpLine(digits) || isHarmless(surface)) continue;
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		const type = label(digits, surface.startsWith('+'), before);
		const end = match.index + surface.length;
		spans.push({ start: match.index, end: end + attached(text, end), type });
	}
	return spans;
}

/** Letters and digits that hang on to the number: "2023/0418-JB". */
function attached(text: string, end: number): number {
	return (
		/^(?:[-/_.]?[\p{L}\p{N}]){1,8}(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 17))?.[0].length ??
		0
	);
}

function label(digits: string, plus: boolean, before: string): FindingType {
	if (BSN_CUE.test(before)) return 'bsn';
	if (looksLikePhone(digits, plus)) return 'telefoon';
	return digits.length === 9 && passesElfproef(digits) ? 'bsn' : 'anders';
}

/** School years, opening hours, marks and counting: many digits, nobody's number. */
function isHarmless(run: string): boolean {
	return isYears(run) || isHours(run) || isMarks(run) || isCounting(run);
}

function isYears(run: string): boolean {
	if (!/^(?:19|20)\d\d(?: ?[-/,] ?(?:19|20)\d\d)+$/.test(run)) return false;
	const years = run.split(/\D+/).map(Number);
	return years.every((year, i) => i === 0 || year > (years[i - 1] ?? 0));
}

function isHours(run: string): boolean {
	return /^(?:[01]?\d|2[0-4])[.:][0-5]\d ?[-/,] ?(?:[01]?\d|2[0-4])[.:][0-5]\d$/.test(run);
}

function isMarks(run: string): boolean {
	return /^(?:10|[1-9])[.,]\d(?:[,;]? (?:10|[1-9])[.,]\d)+$/.test(run);
}

function isCounting(run: string): boolean {
	if (!/^\d{1,2}(?:, ?\d{1,2})+$/.test(run)) return false;
	const numbers = run.split(/\D+/).map(Number);
	return numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1);
}
