/**
 * How wide letters are, in shares of their size: a little more than in the fonts that the drawings name, since a printer may
 * have others. The first kind that knows a letter counts.
 */
const WIDTHS: readonly [letters: RegExp, width: number][] = [
	[/[\p{M}\u200c-\u200f]/u, 0],
	[/[\s.,:;'’‘|!ilјіїIjftr()-]/u, 0.36],
	[/[mwMWжшщюмфыЖШЩЮМФЫ@%—…]/u, 0.98],
	[/\d/u, 0.58],
	[/\p{Script=Arabic}/u, 0.58],
	[/\p{Script=Cyrillic}/u, 0.66],
	[/\p{Lu}/u, 0.72],
	[/./u, 0.52]
];
/** Heavy letters are wider. */
const BOLD = 1.06;

/**
 * Lines of at most so wide: a drawing does not break its own lines. A word that is wider than a line is cut.
 *
 * @param width in shares of the size of the letters
 * @example
 * breakLines('een twee drie', 5); // => ['een twee', 'drie']
 */
export function breakLines(text: string, width: number, bold = false): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').flatMap((word) => cut(word, width, bold))) {
		const last = lines.at(-1);
		const longer = `${last} ${word}`;
		if (last !== undefined && widthOf(longer, bold) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** About how wide words are, in shares of the size of their letters. */
export function widthOf(words: string, bold = false): number {
	const widths = [...words].map((letter) => WIDTHS.find(([some]) => some.test(letter))?.[1] ?? 1);
	return widths.reduce((sum, width) => sum + width, 0) * (bold ? BOLD : 1);
}

function cut(word: string, width: number, bold: boolean): string[] {
	if (widthOf(word, bold) <= width) return [word];
	const pieces = [''];
	for (const letter of word) {
		if (widthOf(pieces.at(-1) + letter, bold) <= width) pieces[pieces.length - 1] += letter;
		else pieces.push(letter);
	}
	return pieces.filter((piece) => piece !== '');
}
