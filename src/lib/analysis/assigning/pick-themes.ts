import type { Assignment } from '#lib/domain/analysis.ts';
import { rank } from '#lib/analysis/reading/decide.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';

/** A theme and how likely it is, 0..1. */
export interface WeighedTheme {
	id: string;
	weight: number;
}

const RANKED = 3;

/**
 * The themes that a story gets: the likeliest, and a second when it is nearly as likely. O(1).
 *
 * @param ranked the likeliest first
 * @returns one or two themes, weights rounded to four decimals; none when none is ranked
 * @example
 * pickThemes([{ id: 'vervoer', weight: 0.6 }, { id: 'pesten', weight: 0.1 }], open).length; // => 1
 */
export function pickThemes(
	[first, second]: readonly WeighedTheme[],
	{ settings }: OpenModel
): WeighedTheme[] {
	if (first === undefined) return [];
	const { secondShare, secondFloor } = settings;
	const both =
		second && second.weight >= secondShare * first.weight && second.weight >= secondFloor;
	return [first, ...(both ? [second] : [])].map(({ id, weight }) => ({
		id,
		weight: round(weight)
	}));
}

/**
 * The likeliest themes of the codebook, `count` of them, whatever the threshold. O(themes * count).
 *
 * @param p probability per theme of the codebook
 * @example
 * const { p } = judge(readStory('De taxi kwam niet.', open), open);
 * likeliestThemes(p, 1, open)[0]?.id; // => 'vervoer'
 */
export function likeliestThemes(p: Float64Array, count: number, model: OpenModel): WeighedTheme[] {
	return rank(p, count).map((theme) => ({ id: themeId(theme, model), weight: p[theme]! }));
}

/**
 * The three likeliest themes as they are shown, p rounded to four decimals. O(themes).
 *
 * @param p probability per theme of the codebook
 * @example
 * const { p } = judge(readStory('De taxi kwam niet.', open), open);
 * rankThemes(p, open).length; // => 3
 */
export function rankThemes(p: Float64Array, model: OpenModel): Assignment['ranked'] {
	return rank(p, RANKED).map((theme) => ({ id: themeId(theme, model), p: round(p[theme]!) }));
}

/**
 * The id of a theme by its number in the codebook; empty when there is no such theme.
 *
 * @example
 * themeId(0, open) === codebook.themes[0].id; // => true
 */
export function themeId(theme: number, { model }: OpenModel): string {
	return model.codebook.themes[theme]?.id ?? '';
}

/**
 * Four decimals: more would be noise, and the same on every machine.
 *
 * @example
 * round(0.123456); // => 0.1235
 */
export function round(p: number): number {
	return Math.round(p * 10_000) / 10_000;
}
