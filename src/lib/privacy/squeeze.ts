import { FILLER } from './fold.ts';

/** A text without what has no width, and where each of its code units came from. */
export interface Squeezed {
	text: string;
	/** The offset in the folded text of code unit `at`; of the end when `at` is the length. */
	origin: (at: number) => number;
}

const FILLERS = new RegExp(`${FILLER}+`, 'g');

/**
 * Take out what has no width, so that "12<nothing>34 AB" and bold or doubled digits read as what the eye sees. O(characters).
 *
 * @param folded see `fold`
 * @example
 * squeeze('12\u200b34').text; // => '1234'
 */
export function squeeze(folded: string): Squeezed {
	if (!folded.includes(FILLER)) return { text: folded, origin: (at) => at };
	const origins: number[] = [];
	for (let at = 0; at < folded.length; at++) if (folded[at] !== FILLER) origins.push(at);
	return {
		text: folded.replace(FILLERS, ''),
		origin: (at) => origins[at] ?? folded.length
	};
}
