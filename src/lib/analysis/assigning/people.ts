import type { Decision } from '#lib/domain/analysis.ts';
import { followMerges, mergedThemes } from '#lib/analysis/model/teaching.ts';

/** What people decided, ready to look up. */
export interface People {
	/** Themes per story id, merges followed. */
	assigned: Map<string, string[]>;
	hidden: Set<string>;
	labels: Map<string, string>;
	/** The theme that a theme ended up in. */
	finalTheme: (id: string) => string;
}

/**
 * Put decisions in order. A later decision about the same story or theme replaces an earlier one. O(decisions).
 *
 * @param decisions from old to new
 * @returns what stands, with merges followed
 * @example
 * readPeople([{ kind: 'hidden', theme: 'toetsen' }]).hidden.has('toetsen'); // => true
 */
export function readPeople(decisions: readonly Decision[]): People {
	const merged = mergedThemes(decisions);
	const finalTheme = (id: string) => followMerges(id, merged);
	const people: People = { assigned: new Map(), hidden: new Set(), labels: new Map(), finalTheme };
	for (const decision of decisions) {
		if (decision.kind === 'assigned') {
			people.assigned.set(decision.story, [...new Set(decision.themes.map(finalTheme))]);
		} else if (decision.kind === 'hidden') people.hidden.add(decision.theme);
		else if (decision.kind === 'renamed') people.labels.set(decision.theme, decision.label);
	}
	return people;
}
