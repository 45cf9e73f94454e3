import type { Locale } from '#lib/domain/locale.ts';
import type { Audience } from '#lib/domain/story.ts';

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
	qr: { size: number; path: string };
}

/**
 * Lines of at most so many characters: a drawing does not break its own lines.
 *
 * @example
 * breakLines('een twee drie', 8); // => ['een twee', 'drie']
 */
export function breakLines(text: string, length: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= length)
			lines[lines.length - 1] += ` ${word}`;
		else lines.push(word);
	}
	return lines;
}
