const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Characters that a terminal draws two cells wide: emoji and the scripts of East Asia. */
const WIDE =
	/\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Fit text into so many cells of a terminal: cut with an ellipsis, or filled with spaces. */
export function fit(text: string, cells: number): string {
	let fitted = '';
	let used = 0;
	for (const { segment } of graphemes.segment(text)) {
		const width = WIDE.test(segment) ? 2 : 1;
		if (used + width > cells) return `${shorten(fitted, used, cells)}…`;
		fitted += segment;
		used += width;
	}
	return fitted + ' '.repeat(cells - used);
}

/** Room for the ellipsis: the last character goes when the cells are all taken. */
function shorten(fitted: string, used: number, cells: number): string {
	if (used < cells) return fitted;
	const segments = [...graphemes.segment(fitted)].map(({ segment }) => segment);
	const last = segments.pop() ?? '';
	return segments.join('') + (WIDE.test(last) ? ' ' : '');
}

/** On one line and without the control characters with which a story could take over a terminal. */
export function plainLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
