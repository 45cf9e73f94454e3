import type { Reason } from '#lib/domain/analysis.ts';

/** A piece of a story: plain, or carrying the theme. */
export interface Piece {
	text: string;
	reason: Reason | null;
}

/** Cut a story where its reasons begin and end. Of two that overlap the heavier one shows. */
export function pieces(text: string, reasons: readonly Reason[]): Piece[] {
	const shown: Reason[] = [];
	for (const reason of [...reasons].sort((a, b) => b.share - a.share)) {
		const inside = reason.start >= 0 && reason.end <= text.length && reason.start < reason.end;
		if (inside && shown.every((other) => reason.end <= other.start || reason.start >= other.end)) {
			shown.push(reason);
		}
	}
	const found: Piece[] = [];
	let from = 0;
	for (const reason of shown.sort((a, b) => a.start - b.start)) {
		if (reason.start > from) found.push({ text: text.slice(from, reason.start), reason: null });
		found.push({ text: text.slice(reason.start, reason.end), reason });
		from = reason.end;
	}
	if (from < text.length) found.push({ text: text.slice(from), reason: null });
	return found;
}
