import type { AnalysisStory, Assignment } from '#lib/domain/analysis.ts';
import { judge, rank } from './decide.ts';
import { findLanguage } from './language.ts';
import type { Model } from './model.ts';
import { openModel } from './open-model.ts';
import type { OpenModel } from './open-model.ts';
import { findReasons } from './reasons.ts';
import { readStory } from './read-story.ts';

const RANKED = 3;

/**
 * The themes of one more story, with reasons, by a stored model. Other stories are not needed; well under 5 ms.
 * Noise and stories in a language the codebook does not teach get no themes.
 *
 * @example
 * assign({ id: 's1', text: 'De taxi komt elke dag te laat.' }, model).themes[0]?.id; // => 'vervoer'
 */
export function assign(story: AnalysisStory, model: Model): Assignment {
	const open = openModel(model);
	const read = readStory(story.text, open);
	const { p, noise } = judge(read, open);
	const ranked = rankThemes(p, open);
	const silent = noise || !model.languages.includes(findLanguage(story.text));
	const themes = (silent ? [] : pickThemes(p, open)).map((theme) => ({
		id: themeId(theme, open),
		weight: round(p[theme] ?? 0),
		reasons: findReasons(story.text, read, theme, open)
	}));
	return { id: story.id, themes, ranked };
}

/** The three likeliest themes of the codebook whatever the threshold. */
export function rankThemes(p: Float64Array, model: OpenModel): Assignment['ranked'] {
	return rank(p)
		.slice(0, RANKED)
		.map((theme) => ({ id: themeId(theme, model), p: round(p[theme] ?? 0) }));
}

export function themeId(theme: number, { model }: OpenModel): string {
	return model.codebook.themes[theme]?.id ?? '';
}

/** Four decimals: more would be noise, and the same on every machine. */
export function round(p: number): number {
	return Math.round(p * 10_000) / 10_000;
}

function pickThemes(p: Float64Array, { settings }: OpenModel): number[] {
	const [first, second] = rank(p);
	if (first === undefined) return [];
	const pFirst = p[first] ?? 0;
	const pSecond = second === undefined ? 0 : (p[second] ?? 0);
	const both = pSecond >= settings.secondShare * pFirst && pSecond >= settings.secondFloor;
	return second !== undefined && both ? [first, second] : [first];
}
