import { expect, test } from 'vitest';
import { pieces } from './reasoned.ts';

const reason = (start: number, end: number, share: number) => ({
	start,
	end,
	share,
	text: '',
	kind: 'term' as const
});

test('a story is cut at its reasons and nothing of it is lost', () => {
	const text = 'de taxi kwam weer niet';
	const cut = pieces(text, [reason(3, 7, 0.6), reason(8, 12, 0.2)]);
	expect(cut.map((piece) => piece.text)).toEqual(['de ', 'taxi', ' ', 'kwam', ' weer niet']);
	expect(cut.filter((piece) => piece.reason)).toHaveLength(2);
});

test('of two reasons that overlap the heavier one shows, and one outside the text is left out', () => {
	const cut = pieces('taxi kwam', [reason(0, 4, 0.2), reason(0, 9, 0.7), reason(5, 50, 0.9)]);
	expect(cut).toHaveLength(1);
	expect(cut[0]?.reason?.share).toBe(0.7);
});
