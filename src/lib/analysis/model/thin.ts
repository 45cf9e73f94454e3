import type { Codebook } from '#lib/domain/codebook.ts';

// A theme with this many examples knows its words.
const TAUGHT = 20;

/**
 * Does a codebook teach by few examples, fewer than twenty a theme on average? Then its terms weigh more and the stories may
 * teach it words. O(themes).
 *
 * @example
 * isThin(codebook); // => false
 */
export function isThin({ themes }: Codebook): boolean {
	const examples = themes.reduce((sum, theme) => sum + theme.examples.length, 0);
	return examples < TAUGHT * themes.length;
}
