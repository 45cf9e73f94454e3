import type { Assignment } from '#lib/domain/analysis.ts';
import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import { rank } from '#lib/analysis/reading/decide.ts';
import type { EmergentTheme } from '#lib/analysis/discovery/emergent.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import type { People } from './people.ts';
import { likeliestThemes, pickThemes, rankThemes, round, themeId } from './pick-themes.ts';
import type { WeighedTheme } from './pick-themes.ts';
import { probabilities } from '#lib/analysis/reading/probabilities.ts';

/** The themes of every story, without reasons. */
export interface Assigned {
	/** Per row the themes it gets, strongest first. */
	themes: WeighedTheme[][];
	ranked: Assignment['ranked'][];
	doubt: string[];
}

/**
 * Decide the themes of every story: what people said stands; noise and other languages get none; the rest gets the
 * likeliest theme of the codebook, a second one close to it, and the emergent themes it belongs to.
 * O(stories * themes).
 *
 * @returns per row of the corpus its themes with weights 0..1, and the ids of stories that a person should look at
 * @example
 * assignAll(corpus, [], readPeople([]), open).themes[0]?.map(({ id }) => id); // => ['vervoer']
 */
export function assignAll(
	corpus: Corpus,
	emergent: readonly EmergentTheme[],
	people: People,
	model: OpenModel
): Assigned {
	const emergentOf = emergentByRow(emergent, people);
	const finalOf = model.model.codebook.themes.map(({ id }) => people.finalTheme(id));
	const asIs = people.hidden.size === 0 && finalOf.every((id, at) => id === themeId(at, model));
	const result: Assigned = { themes: [], ranked: [], doubt: [] };
	const room = new Float64Array(model.themes);
	corpus.stories.forEach((story, i) => {
		const p = probabilities(i, corpus, model, room);
		result.ranked.push(rankThemes(p, model));
		const decided = people.assigned.get(story.id);
		const found = decided ?? (corpus.kind[i] === 'experience' ? undefined : []);
		const themes = found?.map((id) => ({ id, weight: 1 })) ?? [
			...pickThemes(asIs ? likeliestThemes(p, 2, model) : addUp(p, finalOf, people), model),
			...(emergentOf.get(i) ?? [])
		];
		themes.sort((a, b) => b.weight - a.weight);
		result.themes.push(themes.filter(({ id }) => !people.hidden.has(id)));
		if (found === undefined && isDoubtful(themes, model)) result.doubt.push(story.id);
	});
	return result;
}

/** Likeliest first, as people see themes: merged ones together, hidden ones left out. */
function addUp(p: Float64Array, finalOf: readonly string[], people: People): WeighedTheme[] {
	const weights = new Map<string, number>();
	for (const theme of rank(p, p.length)) {
		const id = finalOf[theme]!;
		if (!people.hidden.has(id)) weights.set(id, (weights.get(id) ?? 0) + p[theme]!);
	}
	return [...weights].map(([id, weight]) => ({ id, weight })).sort((a, b) => b.weight - a.weight);
}

function isDoubtful(themes: readonly WeighedTheme[], model: OpenModel): boolean {
	return (themes[0]?.weight ?? 0) < model.settings.doubtBelow;
}

function emergentByRow(emergent: readonly EmergentTheme[], people: People) {
	const byRow = new Map<number, WeighedTheme[]>();
	for (const { id, members } of emergent) {
		for (const [row, weight] of members) {
			const own = byRow.get(row) ?? [];
			own.push({ id: people.finalTheme(id), weight: round(weight) });
			byRow.set(row, own);
		}
	}
	return byRow;
}
