import type { Decision, Share } from '#lib/domain/analysis.ts';
import { countShare } from '#lib/analysis/index.ts';
import {
	findAgreementSteps,
	findLearningGain,
	type AgreementStep,
	type LearningGain
} from '#lib/domain/learning-gain.ts';
import type { Client } from './connection.ts';
import { readAll } from './rows.ts';

/** What somebody says about where a story lies. */
export type Placement =
	/** It lies well: as the computer has it. */
	| { kind: 'confirm' }
	/** Not there but here. */
	| { kind: 'move'; from: string; to: string }
	/** It belongs to no theme. */
	| { kind: 'none' };

/** Put a story where it belongs; what the computer thought before it was told is kept for the region's own count. */
export async function placeStory(
	staff: Client,
	regionId: string,
	story: string,
	placement: Placement
): Promise<void> {
	const computer = await computerThemes(staff, story);
	const themes = placedThemes(computer, placement);
	const { data: earlier } = await staff
		.from('story_decisions')
		.select('agreed')
		.eq('story_id', story)
		.maybeSingle()
		.throwOnError();
	await staff
		.from('story_decisions')
		.upsert({
			region_id: regionId,
			story_id: story,
			theme_keys: themes,
			agreed: earlier?.agreed ?? computer[0] === themes[0]
		})
		.throwOnError();
}

/** Keys of the themes a story has now, strongest first. */
async function computerThemes(staff: Client, story: string): Promise<string[]> {
	const { data } = await staff
		.from('story_themes')
		.select('weight, themes(key)')
		.eq('story_id', story)
		.order('weight', { ascending: false })
		.throwOnError();
	return data.map((row) => (row.themes as unknown as { key: string }).key);
}

function placedThemes(now: string[], placement: Placement): string[] {
	if (placement.kind === 'confirm') return now;
	if (placement.kind === 'none') return [];
	const moved = now.map((key) => (key === placement.from ? placement.to : key));
	return [...new Set(now.includes(placement.from) ? moved : [placement.to])];
}

/** Where people put stories: keys of themes per story. */
export async function listPlacements(staff: Client): Promise<Map<string, string[]>> {
	const rows = await readAll((first, last) =>
		staff
			.from('story_decisions')
			.select('story_id, theme_keys')
			.order('story_id')
			.range(first, last)
			.throwOnError()
	);
	return new Map(rows.map((row) => [row.story_id, row.theme_keys]));
}

export interface Agreement {
	/** Stories that people looked at, and those of which the computer had the central theme right before it was told. */
	checked: number;
	agreed: number;
	/** Does that rise? Null while there are too few to say. */
	gain: LearningGain | null;
	steps: (AgreementStep & Pick<Share, 'share' | 'low' | 'high'>)[];
}

/** How often the computer agreed with the people who looked after it, and whether it learns from them. */
export async function countAgreement(staff: Client): Promise<Agreement> {
	const rows = await readAll((first, last) =>
		staff
			.from('story_decisions')
			.select('agreed, checkedOn:decided_on')
			.order('decided_on')
			.order('story_id')
			.range(first, last)
			.throwOnError()
	);
	const agreed = rows.filter((row) => row.agreed).length;
	const steps = findAgreementSteps(rows).map((step) => {
		const { share, low, high } = countShare(step.agreed, step.to - step.from + 1);
		return { ...step, share, low, high };
	});
	return { checked: rows.length, agreed, gain: findLearningGain(rows), steps };
}

export interface ThemeDecision {
	label?: string;
	/** Key of the theme it is part of. */
	mergedInto?: string;
	hidden?: boolean;
}

/** Decide one thing about a theme; what was decided before about other things stays. */
export async function decideTheme(
	staff: Client,
	regionId: string,
	key: string,
	{ mergedInto: merged_into, ...decision }: ThemeDecision
): Promise<void> {
	await staff
		.from('theme_decisions')
		.upsert({
			region_id: regionId,
			theme_key: key,
			...decision,
			...(merged_into ? { merged_into } : {})
		})
		.throwOnError();
}

/** Themes that are hidden or part of another, so that somebody can take that back. */
export async function listPutAway(
	staff: Client
): Promise<{ key: string; mergedInto: string | null }[]> {
	const { data } = await staff
		.from('theme_decisions')
		.select('theme_key, merged_into, hidden')
		.or('hidden.eq.true,merged_into.not.is.null')
		.order('theme_key')
		.throwOnError();
	return data.map((row) => ({ key: row.theme_key, mergedInto: row.merged_into }));
}

/** Show a theme again that was hidden or made part of another; its name stays as people chose it. */
export async function takeBackTheme(staff: Client, key: string): Promise<void> {
	await staff
		.from('theme_decisions')
		.update({ hidden: false, merged_into: null })
		.eq('theme_key', key)
		.throwOnError();
}

/** Everything people decided in a region, as the analysis reads it. */
export async function readDecisions(service: Client, regionId: string): Promise<Decision[]> {
	const stories = await readAll((first, last) =>
		service
			.from('story_decisions')
			.select('story_id, theme_keys')
			.eq('region_id', regionId)
			.order('story_id')
			.range(first, last)
			.throwOnError()
	);
	const themes = await service
		.from('theme_decisions')
		.select('theme_key, label, merged_into, hidden')
		.eq('region_id', regionId)
		.order('theme_key')
		.throwOnError();
	return [
		...stories.map((row): Decision => ({
			kind: 'assigned',
			story: row.story_id,
			themes: row.theme_keys
		})),
		...themes.data.flatMap(({ theme_key: theme, label, merged_into: into, hidden }): Decision[] => [
			...(label ? [{ kind: 'renamed' as const, theme, label }] : []),
			...(into ? [{ kind: 'merged' as const, theme, into }] : []),
			...(hidden ? [{ kind: 'hidden' as const, theme }] : [])
		])
	];
}
