import type { Assignment } from '#lib/domain/analysis.ts';
import { rankThemes, round, themeId } from './assign.ts';
import type { Corpus } from './corpus.ts';
import { rank } from './decide.ts';
import type { EmergentTheme } from './emergent.ts';
import type { OpenModel } from './open-model.ts';
import type { People } from './people.ts';
import { probabilities } from './probabilities.ts';

/** The themes of every story, without reasons. */
export interface Assigned {
	/** Per row the themes it gets, strongest first. */
	themes: { id: string; weight: number }[][];
	ranked: Assignment['ranked'][];
	doubt: string[];
}

/**
 * Decide the themes of every story: what people said stands; noise and other languages get none; the rest gets the
 * likeliest theme of the codebook, a second one close to it, and the emergent themes it belongs to.
 */
export function assignAll(
	corpus: Corpus,
	emergent: readonly EmergentTheme[],
	people: People,
	model: OpenModel
): Assigned {
	const emergentOf = emergentByRow(emergent, people);
	const result: Assigned = { themes: [], ranked: [], doubt: [] };
	corpus.stories.forEach((story, i) => {
		const p = probabilities(i, corpus, model);
		result.ranked.push(rankThemes(p, model));
		const decided = people.assigned.get(story.id);
		const found = decided ?? (corpus.kind[i] === 'experience' ? undefined : []);
		const themes = found?.map((id) => ({ id, weight: 1 })) ?? [
			...pickThemes(p, people, model),
			...(emergentOf.get(i) ?? [])
		];
		themes.sort((a, b) => b.weight - a.weight);
		result.themes.push(themes.filter(({ id }) => !people.hidden.has(id)));
		if (found === undefined && isDoubtful(themes, model)) result.doubt.push(story.id);
	});
	return result;
}

/** The likeliest theme and a second when it is nearly as likely; merged themes add up, hidden ones are passed over. */
function pickThemes(
	p: Float64Array,
	people: People,
	model: OpenModel
): { id: string; weight: number }[] {
	const weights = new Map<string, number>();
	for (const theme of rank(p)) {
		const id = people.finalTheme(themeId(theme, model));
		if (!people.hidden.has(id)) weights.set(id, (weights.get(id) ?? 0) + (p[theme] ?? 0));
	}
	const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
	if (first === undefined) return [];
	const { secondShare, secondFloor } = model.settings;
	const both = second && second[1] >= secondShare * first[1] && second[1] >= secondFloor;
	return [first, ...(both ? [second] : [])].map(([id, weight]) => ({ id, weight: round(weight) }));
}

function isDoubtful(themes: readonly { weight: number }[], model: OpenModel): boolean {
	return (themes[0]?.weight ?? 0) < model.settings.doubtBelow;
}

function emergentByRow(emergent: readonly EmergentTheme[], people: People) {
	const byRow = new Map<number, { id: string; weight: number }[]>();
	for (const { id, members } of emergent) {
		for (const [row, weight] of members) {
			const own = byRow.get(row) ?? [];
			own.push({ id: people.finalTheme(id), weight: round(weight) });
			byRow.set(row, own);
		}
	}
	return byRow;
}
