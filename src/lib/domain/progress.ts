import type { OpenedStory } from './dialogue.ts';

/** The four places where the thread passes: told, read, in a theme, something was done. */
export type StepName = 'received' | 'read' | 'theme' | 'done';
export interface Step {
	name: StepName;
	state: 'done' | 'current' | 'todo';
	/** Which of the sentences about this step holds. */
	says: string;
}

/**
 * How far a story is, from what is kept of it. A story that only the desk may read has two steps: it never enters a theme.
 *
 * @returns the steps in order; at most one is `current`, the first that is not done
 * @example
 * storySteps({ status: 'pending', consent: 'themes', themes: [] }).map(({ state }) => state);
 * // => ['done', 'current', 'todo', 'todo']
 */
export function storySteps(story: Pick<OpenedStory, 'status' | 'consent' | 'themes'>): Step[] {
	const { status, consent, themes } = story;
	const acted = themes.some(({ actions }) => actions.length > 0);
	const steps: [StepName, boolean, string][] = [
		['received', true, 'received'],
		['read', status !== 'pending', readSays(status, consent)]
	];
	if (consent !== 'desk' && status !== 'set_aside') {
		steps.push(['theme', themes.length > 0, themes.length > 0 ? 'theme' : 'theme_not_yet']);
		steps.push(['done', acted, acted ? 'done' : 'done_not_yet']);
	}
	const first = steps.findIndex(([, done]) => !done);
	return steps.map(([name, done, says], index) => ({
		name,
		state: done ? 'done' : index === first ? 'current' : 'todo',
		says
	}));
}

function readSays(status: OpenedStory['status'], consent: OpenedStory['consent']): string {
	if (status === 'pending') return 'read_not_yet';
	return status === 'accepted' && consent === 'desk' ? 'read_desk' : `read_${status}`;
}
