import type { Answers, Step, Way } from '#lib/domain/steps.ts';
import type { StoryIssues } from '#lib/domain/story.ts';
import { stepOfIssues, takeStep } from '#lib/domain/walk.ts';
import type { Journey } from './journey.svelte.ts';
import { lookAgain } from './look-again.ts';

/** A button, with what the form holds at that moment. Returns where that leads. */
export function press(journey: Journey, way: Way, answers: Answers): Step {
	const { step, been } = journey;
	const { issues, ...next } = takeStep(journey.walk, { step, been, answers }, way);
	journey.answers = next.answers;
	journey.been = next.been;
	journey.issues = sentences(journey, issues);
	journey.refused = false;
	void lookAgain(journey);
	return next.step;
}

/** What the server would not keep, by field and sentence. Returns where that is put right. */
export function refuse(journey: Journey, issues: Record<string, string>): Step {
	journey.issues = issues;
	journey.refused = true;
	return stepOfIssues(journey.walk.steps, issues as StoryIssues);
}

function sentences({ words }: Journey, issues: StoryIssues): Record<string, string> {
	return Object.fromEntries(
		Object.entries(issues).map(([name, key]) => [name, words[key] ?? words.error_form])
	);
}
