import type { Analysis, EmergentMemory } from '#lib/domain/analysis.ts';

/**
 * What to keep of the emergent themes of an analysis, so that the next one recognises them: pass it as `previous`.
 * O(emergent themes * stories).
 *
 * @returns themes of the watch list and clusters, with the ids of their stories; none of the codebook
 * @example
 * const previous = rememberThemes(analyse(stories, codebook, { model }));
 * analyse(more, codebook, { model, previous }).themes.map(({ id }) => id); // => ['vervoer', 'pesten']
 */
export function rememberThemes({ themes, assignments }: Analysis): EmergentMemory[] {
	return themes
		.filter(({ origin }) => origin === 'emergent')
		.map(({ id, label, keywords }) => ({
			id,
			label,
			keywords,
			stories: assignments
				.filter((one) => one.themes.some((theme) => theme.id === id))
				.map((one) => one.id)
		}));
}
