import type { AnalysisStory, Assignment } from '#lib/domain/analysis.ts';
import { judge } from './reading/decide.ts';
import { findLanguage } from './dutch/language.ts';
import type { Model } from './model/model.ts';
import { openModel } from './model/open-model.ts';
import { likeliestThemes, pickThemes, rankThemes } from './assigning/pick-themes.ts';
import { findReasons } from './describing/reasons.ts';
import { readStory } from './reading/read-story.ts';

/**
 * The themes of one more story, with reasons, by a stored model. Other stories are not needed; well under 5 ms.
 * Noise and stories in a language the codebook does not teach get no themes.
 * O(words * themes).
 *
 * @param story any text; its id is passed on
 * @param model what `fitModel` learnt
 * @returns at most two themes, the likeliest first, with weights 0..1; the three likeliest of all in `ranked`
 * @throws Error when the model was stored by another version of the method
 * @example
 * assign({ id: 's1', text: 'De taxi komt elke dag te laat.' }, model).themes[0]?.id; // => 'vervoer'
 */
export function assign(story: AnalysisStory, model: Model): Assignment {
	const open = openModel(model);
	const read = readStory(story.text, open);
	const { p, noise } = judge(read, open);
	const silent = noise || !model.languages.includes(findLanguage(story.text));
	const picked = silent ? [] : pickThemes(likeliestThemes(p, 2, open), open);
	const numberOf = (id: string) => model.codebook.themes.findIndex((theme) => theme.id === id);
	const themes = picked.map(({ id, weight }) => ({
		id,
		weight,
		reasons: findReasons(story.text, read, numberOf(id), open)
	}));
	return { id: story.id, themes, ranked: rankThemes(p, open) };
}
