/** What somebody of the desk did about a story in which danger was seen. */
const DANGER_STEPS = [
	'taken',
	'handed_over',
	'consulted',
	'inspector',
	'done',
	'no_danger'
] as const;
export type DangerStep = (typeof DANGER_STEPS)[number];

export interface TakenStep {
	step: DangerStep;
	/** YYYY-MM-DD; the time of day is not kept. */
	day: string;
	/** E-mail address of the colleague; null once the account is gone or reads no stories any more. */
	by: string | null;
	/** It was the person who asks. */
	mine: boolean;
}

/**
 * The step of a form, or nothing when it is none.
 *
 * @example
 * parseDangerStep('taken'); // => 'taken'
 */
export function parseDangerStep(value: unknown): DangerStep | undefined {
	return DANGER_STEPS.find((step) => step === value);
}

/**
 * Who has a story in hand: the last who took it up, unless it was handed over or closed since, or that colleague left.
 *
 * @param steps in the order in which they were taken
 * @returns that step, or undefined when nobody has it
 * @example
 * holding([{ step: 'taken', day: '2026-11-22', by: 'ans@steunpunt.nl', mine: true }])?.mine; // => true
 */
export function holding(steps: readonly TakenStep[]): TakenStep | undefined {
	const last = steps.findLast(({ step }) => step !== 'consulted' && step !== 'inspector');
	return last?.step === 'taken' && (last.mine || last.by !== null) ? last : undefined;
}

/**
 * Whether this person may let a story count: who closes the danger and who accepts the story are two people. The database
 * holds to it too.
 *
 * @param steps in the order in which they were taken
 * @param open nobody closed the danger yet
 * @returns 'close_first', 'ask_colleague' for who closed it, or 'free'
 * @example
 * mayAccept([{ step: 'done', day: '2026-11-22', by: 'ans@steunpunt.nl', mine: true }], false); // => 'ask_colleague'
 */
export function mayAccept(
	steps: readonly TakenStep[],
	open: boolean
): 'close_first' | 'ask_colleague' | 'free' {
	if (open) return 'close_first';
	const closing = steps.findLast(({ step }) => step === 'done' || step === 'no_danger');
	return closing?.mine ? 'ask_colleague' : 'free';
}

/**
 * What somebody had before them, in a word that changes with every addition and every message. The database makes the same
 * one when danger is closed.
 *
 * @param text of the story, additions included
 * @param messages how many there are in the dialogue
 * @example
 * seenOf('Dag 👋', 2); // => '5.2'
 */
export function seenOf(text: string, messages: number): string {
	// Characters as PostgreSQL counts them: code points.
	return `${[...text].length}.${messages}`;
}
