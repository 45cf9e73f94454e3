import type { Locale } from '#lib/domain/locale.ts';
import type { Audience } from '#lib/domain/story.ts';
import { breakLines, widthOf } from './break-lines.ts';

/** What stands on a poster or card: everything that a drawing needs. */
export interface Sheet {
	locale: Locale;
	audience: Audience;
	dir: 'ltr' | 'rtl';
	lines: [string, string, string];
	text: string;
	note: string;
	scan: string;
	/** Who listens. */
	desk: string;
	phone: string;
	/** As people type it, without https. */
	address: string;
	/** Address of the region's own picture, when there is one. */
	logo?: string | undefined;
	qr: { size: number; path: string };
}

/** Where words are drawn, in millimetres. */
interface Room {
	width: number;
	/** Of the letters; smaller when the words do not fit. */
	size: number;
	bold?: boolean;
}

/** Drawn words: lines, and the size of their letters (millimetres). */
interface Fitted {
	lines: string[];
	size: number;
}

/** Smaller than this share of what was meant, nobody reads it. */
const SMALLEST = 0.55;
const STEP = 0.05;

/**
 * Words as large as they fit in a room of so many lines; in the end words that are too long are cut.
 *
 * @example
 * fitLines('een twee', { width: 100, size: 10, most: 1 }).size; // => 10
 */
export function fitLines(text: string, { most, ...room }: Room & { most: number }): Fitted {
	return shrink((scale) => {
		const size = room.size * scale;
		const lines = breakLines(text, room.width / size, room.bold);
		const fits = lines.length <= most && fitsIn(text, { ...room, size });
		return { drawn: { lines, size }, fits };
	});
}

/** Lines that stay as they are, all of one size. */
export function fitOwnLines(lines: readonly string[], room: Room): Fitted {
	return shrink((scale) => {
		const size = room.size * scale;
		const widest = Math.max(...lines.map((line) => widthOf(line, room.bold)));
		return { drawn: { lines: [...lines], size }, fits: widest * size <= room.width };
	});
}

/** Try it at full size first, then a little smaller each time; the smallest is taken when nothing fits. */
export function shrink<Drawn>(draw: (scale: number) => { drawn: Drawn; fits: boolean }): Drawn {
	for (let scale = 1; scale > SMALLEST; scale -= STEP) {
		const { drawn, fits } = draw(scale);
		if (fits) return drawn;
	}
	return draw(SMALLEST).drawn;
}

/** No word is wider than the room. */
export function fitsIn(text: string, { width, size, bold }: Room): boolean {
	return text.split(' ').every((word) => widthOf(word, bold) * size <= width);
}
