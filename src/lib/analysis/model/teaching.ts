import type { Codebook, CodebookTerms } from '#lib/domain/codebook.ts';
import type { Decision } from '#lib/domain/analysis.ts';
import type { Settings } from '#lib/analysis/settings.ts';

/** A text that teaches: what it is about and how much it counts. */
export interface Lesson {
	text: string;
	/** Number of the theme, or of the topic of the watch list behind them; OFF_TOPIC for a text that is no experience. */
	theme: number;
	weight: number;
	/** A whole story and no sentence: one of the codebook, or one that a person decided on. */
	story?: true;
}

export const OFF_TOPIC = -1;
// The label and definition say what a theme is, in words that tellers hardly use; a term is one word of a sentence.
const LABEL_WEIGHT = 1;
const DEFINITION_WEIGHT = 0.5;
const TERM_WEIGHT: Record<keyof CodebookTerms, number> = { certain: 0.3, strong: 0.1, weak: 0 };
// A second theme that a person gave is as true as the first, only less central.
const SECOND_THEME = 0.5;

/**
 * Everything that teaches the model: labels, definitions, terms and examples of the codebook, lines that are off topic,
 * and the stories that people decided on.
 * O(examples + decisions).
 *
 * @param settings say how many example sentences a story is worth
 * @returns lessons of the codebook in its order, then those of people
 * @example
 * const watch = [{ id: 'mobiel', label: 'Telefoons', terms: [] }];
 * collectLessons({ themes: [], watch, offTopic: [] }, [], SETTINGS); // => [{ text: 'Telefoons', theme: 0, weight: 1 }]
 */
export function collectLessons(
	codebook: Codebook,
	decisions: readonly Decision[],
	settings: Settings
): Lesson[] {
	const number = numberThemes(codebook);
	const lessons: Lesson[] = [];
	codebook.themes.forEach((own, theme) => {
		lessons.push({ text: own.label, theme, weight: LABEL_WEIGHT });
		if (own.definition) lessons.push({ text: own.definition, theme, weight: DEFINITION_WEIGHT });
		for (const tier of ['certain', 'strong'] as const) {
			for (const term of own.terms[tier])
				lessons.push({ text: term, theme, weight: TERM_WEIGHT[tier] });
		}
		for (const text of own.examples) lessons.push({ text, theme, weight: 1 });
		for (const { text } of own.stories ?? [])
			lessons.push({ text, theme, weight: settings.storyWeight, story: true });
	});
	codebook.watch.forEach((topic, at) => {
		const theme = codebook.themes.length + at;
		lessons.push({ text: topic.label, theme, weight: LABEL_WEIGHT });
		for (const term of topic.terms)
			lessons.push({ text: term, theme, weight: TERM_WEIGHT.certain });
		for (const text of topic.examples ?? []) lessons.push({ text, theme, weight: 1 });
		for (const text of topic.stories ?? [])
			lessons.push({ text, theme, weight: settings.storyWeight, story: true });
	});
	for (const text of codebook.offTopic) lessons.push({ text, theme: OFF_TOPIC, weight: 1 });
	return [...lessons, ...lessonsOfPeople(number, decisions, settings.decisionWeight)];
}

function numberThemes({ themes }: Codebook): Map<string, number> {
	return new Map(themes.map(({ id }, at) => [id, at]));
}

function lessonsOfPeople(
	number: ReadonlyMap<string, number>,
	decisions: readonly Decision[],
	decisionWeight: number
): Lesson[] {
	const merged = mergedThemes(decisions);
	const lessons: Lesson[] = [];
	for (const decision of decisions) {
		if (decision.kind !== 'assigned' || !decision.text) continue;
		const { text } = decision;
		if (decision.themes.length === 0)
			lessons.push({ text, theme: OFF_TOPIC, weight: 1, story: true });
		decision.themes.forEach((id, rank) => {
			const theme = number.get(followMerges(id, merged));
			const weight = decisionWeight * (rank === 0 ? 1 : SECOND_THEME);
			if (theme !== undefined) lessons.push({ text, theme, weight, story: true });
		});
	}
	return lessons;
}

/**
 * Which theme was merged into which. O(decisions).
 *
 * @param decisions from old to new
 * @returns per theme id the id it was merged into; the last decision counts
 * @example
 * mergedThemes([{ kind: 'merged', theme: 'taxi', into: 'vervoer' }]).get('taxi'); // => 'vervoer'
 */
export function mergedThemes(decisions: readonly Decision[]): Map<string, string> {
	const merged = new Map<string, string>();
	for (const decision of decisions) {
		if (decision.kind === 'merged' && decision.theme !== decision.into) {
			merged.set(decision.theme, decision.into);
		}
	}
	return merged;
}

/**
 * The theme that a theme ended up in; a circle of merges stops where it began. O(merges).
 *
 * @param merged what `mergedThemes` found
 * @example
 * followMerges('bus', new Map([['bus', 'taxi'], ['taxi', 'vervoer']])); // => 'vervoer'
 */
export function followMerges(id: string, merged: ReadonlyMap<string, string>): string {
	const seen = new Set<string>();
	let at = id;
	for (let next = merged.get(at); next !== undefined && !seen.has(next); next = merged.get(at)) {
		seen.add(at);
		at = next;
	}
	return at;
}
