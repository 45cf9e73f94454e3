import type { Audience } from './story.ts';
import { TRIAD_CHOICES } from './triad-choices.ts';

/** What is asked, one thing a screen. One list drives the page with scripts and the plain forms without. */
const STEPS = {
	parent: [
		...['region', 'trust', 'card', 'story', 'feeling', 'triad', 'wish'],
		...['facts', 'ask', 'consent', 'check']
	],
	// Cards first, never an open box; `mood` is another way in, for who knows the feeling and not the words.
	pupil: ['region', 'card', 'mood', 'story', 'triad', 'facts', 'ask', 'consent', 'check']
} as const satisfies Record<Audience, readonly string[]>;

export type Step =
	| 'region'
	| 'trust'
	| 'card'
	| 'mood'
	| 'story'
	| 'feeling'
	| 'triad'
	| 'wish'
	| 'facts'
	| 'ask'
	| 'consent'
	| 'check';

/** The stitches on the thread: steps that belong together. After the last one comes the code. */
const CHAPTERS = ['before', 'telling', 'looking', 'choosing', 'sending'] as const;
export type Chapter = (typeof CHAPTERS)[number];
const CHAPTER_OF: Record<Step, Chapter> = {
	region: 'before',
	trust: 'before',
	card: 'telling',
	mood: 'telling',
	story: 'telling',
	feeling: 'looking',
	triad: 'looking',
	wish: 'looking',
	facts: 'choosing',
	ask: 'choosing',
	consent: 'choosing',
	check: 'sending'
};

/** What a teller answered so far, as the fields of the form: an empty one was not answered. */
export const ANSWERS = [
	...(['region', 'place', 'card', 'mood', 'text', 'title', 'feeling', 'heard', 'seen'] as const),
	...(['helped', 'wish', 'sector', 'phase', 'topic', 'question', 'consent'] as const)
] as const;
export type AnswerName = (typeof ANSWERS)[number];
export type Answers = Record<AnswerName, string>;

/** Which answers a step asks for; the others travel along unseen. */
export const ASKED: Record<Step, readonly AnswerName[]> = {
	region: ['region', 'place'],
	trust: [],
	card: ['card'],
	mood: ['mood'],
	story: ['text', 'title'],
	feeling: ['feeling'],
	triad: ['heard', 'seen', 'helped'],
	wish: ['wish'],
	facts: ['sector', 'phase', 'topic'],
	ask: ['question'],
	consent: ['consent'],
	check: []
};

/** Where a button leads: on, on without this answer, back, off it goes, or to a step by its name. */
export type Way = 'next' | 'skip' | 'back' | 'send' | Step;

/**
 * The steps for somebody, in order.
 *
 * @param options whether there is more than one region to choose from
 * @example
 * stepsFor('pupil', { chooseRegion: false })[0]; // => 'card'
 */
export function stepsFor(audience: Audience, { chooseRegion }: { chooseRegion: boolean }): Step[] {
	const steps = STEPS[audience] as readonly Step[];
	return steps.filter((step) => step !== 'region' || chooseRegion);
}

/**
 * How far the thread has run: each chapter once, in order, with its state.
 *
 * @param steps those that somebody walks
 * @param step where they stand
 * @example
 * chaptersAt(stepsFor('pupil', { chooseRegion: false }), 'story')[0]; // => { chapter: 'telling', state: 'current' }
 */
export function chaptersAt(
	steps: readonly Step[],
	step: Step
): { chapter: Chapter; state: 'done' | 'current' | 'todo' }[] {
	const used = CHAPTERS.filter((chapter) => steps.some((one) => CHAPTER_OF[one] === chapter));
	const here = used.indexOf(CHAPTER_OF[step]);
	return used.map((chapter, place) => ({
		chapter,
		state: place < here ? 'done' : place === here ? 'current' : 'todo'
	}));
}

/**
 * The answers in a form. Without scripts the triad comes as one choice of a list (`triad`).
 *
 * @param fields anything; what is not the text of a known field is left out
 * @example
 * readAnswers({ triad: 'all' }).heard; // => '34'
 */
export function readAnswers(fields: Record<string, unknown>): Answers {
	const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
	const answers = Object.fromEntries(ANSWERS.map((name) => [name, text(name)])) as Answers;
	const choice = Object.entries(TRIAD_CHOICES).find(([name]) => name === text('triad'))?.[1];
	return choice ? { ...answers, ...asFields(choice) } : answers;
}

/**
 * Numbers as a form holds them.
 *
 * @example
 * asFields({ heard: 34, seen: 33 }); // => { heard: '34', seen: '33' }
 */
export function asFields<Name extends string>(numbers: Record<Name, number>): Record<Name, string> {
	const entries = Object.entries(numbers).map(([name, value]) => [name, String(value)]);
	return Object.fromEntries(entries) as Record<Name, string>;
}

/**
 * The step that a form names.
 *
 * @param first where telling begins; a link that chose the region leads past the first of all steps
 * @returns the step when it is one of these, else the first
 * @example
 * readStep(['card', 'story'], 'hack'); // => 'card'
 */
export function readStep(steps: readonly Step[], value: unknown, first = steps[0]!): Step {
	return steps.find((step) => step === value) ?? first;
}

/**
 * The button that was pressed.
 *
 * @returns to send when no button says otherwise: a form without one is a whole story
 * @example
 * readWay('back'); // => 'back'
 * readWay(undefined); // => 'send'
 */
export function readWay(value: unknown): Way {
	const ways: Way[] = ['next', 'skip', 'back', ...(Object.keys(ASKED) as Step[])];
	return ways.find((way) => way === value) ?? 'send';
}
