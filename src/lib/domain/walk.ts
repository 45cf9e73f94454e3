import { findRegions } from './find-region.ts';
import { answersAfter, stepAfter } from './step-after.ts';
import { ASKED, type Answers, type Step, type Way } from './steps.ts';
import { parseStory, type Audience, type StoryIssues } from './story.ts';

/** A region as a teller chooses it. */
export interface RegionChoice {
	slug: string;
	name: string;
	/** Gemeenten, and postcodes as four digits or a range. */
	places: readonly string[];
}

/** Who walks, along which steps, and between which regions they choose. */
export interface Walk {
	audience: Audience;
	steps: readonly Step[];
	regions: readonly RegionChoice[];
}

/** Where somebody stands, and what they answered so far. */
export interface Standing {
	step: Step;
	answers: Answers;
	/** They have seen the overview: going on leads back to it. */
	been: boolean;
}

/**
 * One button pressed: the same in the page with scripts and on the server without. Nothing is stored, nothing is lost.
 * Going back or skipping never asks for anything; going on stops at what needs attention.
 *
 * @param walk who walks, along which steps
 * @param standing where they stand
 * @param way the button
 * @returns where they stand now; with issues they stay where they are
 * @example
 * const walk = { audience: 'parent', steps: stepsFor('parent', { chooseRegion: false }), regions: [] };
 * takeStep(walk, { step: 'trust', answers: readAnswers({}), been: false }, 'next').step; // => 'card'
 */
export function takeStep(
	{ audience, steps, regions }: Walk,
	{ step, answers, been }: Standing,
	way: Way
): Standing & { issues: StoryIssues } {
	const typed = step === 'region' ? withFoundRegion(answers, regions) : answers;
	const issues = way === 'back' || way === 'skip' ? {} : issuesAt(audience, step, typed);
	if (Object.keys(issues).length > 0) return { step, answers: typed, been, issues };
	const kept = answersAfter(typed, step, way);
	const onwards = been && (way === 'next' || way === 'skip') ? 'check' : way;
	const next = stepAfter(steps, step, onwards, kept);
	return { step: next, answers: kept, been: been || next === 'check', issues: {} };
}

/**
 * The first step, of those somebody walks, that asks for something that needs attention; the last when none does.
 *
 * @example
 * stepOfIssues(['card', 'story', 'check'], { text: 'error_text_short' }); // => 'story'
 */
export function stepOfIssues(steps: readonly Step[], issues: StoryIssues): Step {
	const names = Object.keys(issues) as (keyof StoryIssues)[];
	const asks = (step: Step) => names.some((name) => ASKED[step].some((asked) => asked === name));
	return steps.find(asks) ?? steps.at(-1)!;
}

/** What somebody typed is a region when it can be only one. */
function withFoundRegion(answers: Answers, regions: readonly RegionChoice[]): Answers {
	if (answers.region !== '') return answers;
	const found = findRegions(answers.place, regions);
	return found.length === 1 ? { ...answers, region: found[0]!.slug } : answers;
}

/** Of a story that may not be finished, what needs attention on this step. */
function issuesAt(audience: Audience, step: Step, answers: Answers): StoryIssues {
	const parsed = parseStory(audience, asStoryFields(answers));
	if (parsed.ok) return {};
	const here = Object.entries(parsed.issues).filter(([name]) =>
		ASKED[step].some((asked) => asked === name)
	);
	return Object.fromEntries(here);
}

/**
 * The answers as `parseStory` reads them: no consent chosen is not an empty one.
 *
 * @example
 * 'consent' in asStoryFields(readAnswers({})); // => false
 */
export function asStoryFields({ consent, ...answers }: Answers): Record<string, string> {
	return consent === '' ? answers : { ...answers, consent };
}
