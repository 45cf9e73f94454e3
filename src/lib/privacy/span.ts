import type { FindingType } from '#lib/domain/privacy.ts';

/** A finding without its surface: offsets in UTF-16 code units, end exclusive. */
export interface Span {
	start: number;
	end: number;
	type: FindingType;
}

/** Finds one kind of thing in a text after `fold`, which has the length of the original, so that offsets agree. */
export type Detector = (text: string) => Span[];

/**
 * Join spans that overlap: the union is kept, under the type of the one that came first in the list.
 * Detectors are therefore called from certain to less certain. O(spans log spans).
 *
 * @returns sorted spans that do not overlap
 * @example
 * mergeSpans([{ start: 4, end: 9, type: 'bsn' }, { start: 0, end: 6, type: 'naam' }]);
 * // => [{ start: 0, end: 9, type: 'bsn' }]
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
	const ranked = spans.map((span, rank) => ({ span, rank }));
	ranked.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
	const merged: { span: Span; rank: number }[] = [];
	for (const next of ranked) {
		const last = merged.at(-1);
		if (!last || next.span.start >= last.span.end) merged.push({ ...next });
		else merged[merged.length - 1] = join(last, next);
	}
	return merged.map(({ span }) => span);
}

function join(a: { span: Span; rank: number }, b: { span: Span; rank: number }) {
	const first = a.rank <= b.rank ? a : b;
	const end = Math.max(a.span.end, b.span.end);
	return { span: { start: a.span.start, end, type: first.span.type }, rank: first.rank };
}
