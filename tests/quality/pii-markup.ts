import type { Finding, FindingType } from '#lib/domain/privacy.ts';

/** A text in which the things to hide are marked: "juf {{naam:Anja}}". */
export interface Marked {
	text: string;
	spans: { start: number; end: number; type: FindingType }[];
}

const MARK = /\{\{([a-z]+):([^}]*)\}\}/g;
const SIGN = /[\p{L}\p{N}]/u;

export function readMarkup(markup: string): Marked {
	const spans: Marked['spans'] = [];
	let text = '';
	let last = 0;
	for (const match of markup.matchAll(MARK)) {
		text += markup.slice(last, match.index);
		const start = text.length;
		text += match[2] ?? '';
		spans.push({ start, end: text.length, type: match[1] as FindingType });
		last = match.index + match[0].length;
	}
	return { text: text + markup.slice(last), spans };
}

/** Whether every letter and digit of the span lies inside some finding, whatever its type. */
export function isMasked(
	text: string,
	span: { start: number; end: number },
	findings: Finding[]
): boolean {
	for (let at = span.start; at < span.end; at++) {
		if (!SIGN.test(text[at] ?? '')) continue;
		if (!findings.some((finding) => finding.start <= at && at < finding.end)) return false;
	}
	return true;
}

export function overlaps(
	a: { start: number; end: number },
	b: { start: number; end: number }
): boolean {
	return a.start < b.end && b.start < a.end;
}
