import type { FindingType } from '#lib/domain/privacy.ts';
import type { Span } from '#lib/privacy/span.ts';
import { passesElfproef } from './bsn.ts';
import { isHarmlessRun } from './harmless-run.ts';
import { isHelpLine, looksLikePhone } from './phone.ts';

/**
 * Seven digits and more, whatever stands between them and however much of it: a mistyped number still identifies. Only a
 * letter, or what `blankExempt` took out, ends the run. Linear: what separates is never a digit.
 */
const RUN = /\+?\d(?:[^\p{L}\p{N}\u0001]*\d){6,}/gu;
const BSN_CUE = /(?:\bbsn|burger ?service ?n(?:umme)?r\.?|sofi ?-?n(?:umme)?r\.?)[^\d\n]{0,20}$/i;
/** After these even a row that looks like years or counting is somebody's number. */
const NUMBER_CUE =
	/(?:nummer|nr|(?<!\p{L})(?:bsn|tel|telefoon|mobiel|bel|app|code|id|rekening))[^\p{L}\p{N}]{1,3}(?:is |op |naar )?$/iu;
const LEAST = 7;

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
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
		if (!NUMBER_CUE.test(before) && isHarmlessRun(match[0], before, after)) continue;
		for (const [surface, from] of parts(match[0])) {
			const start = match.index + from;
			const digits = surface.replace(/\D/g, '');
			if (isHelpLine(digits)) continue;
			const type = label(
				digits,
				surface.startsWith('+'),
				text.slice(Math.max(0, start - 40), start)
			);
			const end = start + surface.length;
			spans.push({ start, end: end + attached(text, end), type });
		}
	}
	return spans;
}

/** Numbers under or beside each other, each long enough by itself, are told apart; anything else stays one run. */
function parts(run: string): [surface: string, from: number][] {
	const found = [...run.matchAll(/\+?\d(?:[^\n,;|]*\d)?/g)];
	const apart = found.every(([surface]) => surface.replace(/\D/g, '').length >= LEAST);
	return apart ? found.map((match) => [match[0], match.index]) : [[run, 0]];
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
