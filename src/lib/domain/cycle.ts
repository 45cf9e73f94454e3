import * as v from 'valibot';
import { plainText } from './plain-text.ts';

/** The quality cycle, in the order an action goes round. */
export const PHASES = ['plan', 'do', 'check', 'act'] as const;
export type Phase = (typeof PHASES)[number];

/** An improvement that somebody owns: what, why, how we will notice, and when we look. */
export interface Action {
	id: string;
	title: string;
	goal: string;
	/** "How will we notice?" */
	measure: string;
	owner: string;
	/** YYYY-MM-DD */
	reviewOn: string;
	phase: Phase;
	/** What tellers read. */
	feedback: string;
	published: boolean;
	theme: { id: string; label: string };
	signal: { id: string; title: string };
}

export type ActionInput = Omit<Action, 'id' | 'theme' | 'signal' | 'phase'>;

const required = (message: string, max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform(plainText),
		v.minLength(3, message),
		v.maxLength(max, 'error_too_long')
	);

const actionSchema = v.pipe(
	v.object({
		title: required('error_action_title', 200),
		goal: required('error_action_goal', 2000),
		measure: required('error_action_measure', 2000),
		owner: required('error_action_owner', 120),
		reviewOn: v.pipe(
			v.optional(v.string(), ''),
			v.isoDate('error_action_review'),
			v.check(isDay, 'error_action_review')
		),
		feedback: v.pipe(
			v.optional(v.string(), ''),
			v.transform(plainText),
			v.maxLength(2000, 'error_too_long')
		),
		published: v.pipe(
			v.optional(v.string(), ''),
			v.transform((value) => value === 'yes')
		)
	}),
	v.forward(
		v.partialCheck(
			[['published'], ['feedback']],
			(input) => !input.published || input.feedback.length >= 3,
			'error_action_feedback'
		),
		['feedback']
	)
);

const signalSchema = v.object({
	title: required('error_signal_title', 200),
	note: v.pipe(
		v.optional(v.string(), ''),
		v.transform(plainText),
		v.maxLength(4000, 'error_too_long')
	)
});

export type SignalInput = v.InferOutput<typeof signalSchema>;
export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: Record<string, string> };

/**
 * Read the form of an action. An action is only published with a text for tellers. Bad input is a value: message keys by field.
 *
 * @param fields anything; text of known fields is trimmed, `published` is `yes` or nothing
 * @example
 * Object.keys(parseAction({ title: 'Eén aanspreekpunt' }).issues); // => ['goal', 'measure', 'owner', 'reviewOn']
 */
export function parseAction(fields: Record<string, unknown>): Parsed<ActionInput> {
	return parsed(v.safeParse(actionSchema, fields));
}

/**
 * Read the form of a signal: what is going on, and in more words what people tell.
 *
 * @param fields anything; the title 3 to 200 characters, the note up to 4,000
 * @example
 * parseSignal({ title: 'De taxi komt te laat' }); // => { ok: true, value: { title: 'De taxi komt te laat', note: '' } }
 */
export function parseSignal(fields: Record<string, unknown>): Parsed<SignalInput> {
	return parsed(v.safeParse(signalSchema, fields));
}

/**
 * The phase before or after; the cycle goes round, so after `act` comes `plan`.
 *
 * @param step +1 or -1
 * @example
 * turn('act', 1); // => 'plan'
 */
export function turn(phase: Phase, step: 1 | -1): Phase {
	const next = (PHASES.indexOf(phase) + step + PHASES.length) % PHASES.length;
	return PHASES[next] ?? phase;
}

/**
 * Is the day of review past, while the action is still under way?
 *
 * @param today YYYY-MM-DD
 * @example
 * isOverdue({ reviewOn: '2026-11-20', phase: 'do' }, '2026-11-21'); // => true
 */
export function isOverdue(action: Pick<Action, 'reviewOn' | 'phase'>, today: string): boolean {
	return action.reviewOn < today && action.phase !== 'act';
}

/** On the calendar, in a year that a person means: 31 February is not. */
function isDay(day: string): boolean {
	const date = new Date(day);
	return day >= '2000-01-01' && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}

function parsed<T>(result: {
	success: boolean;
	output?: unknown;
	issues?: readonly v.BaseIssue<unknown>[];
}): Parsed<T> {
	if (result.success) return { ok: true, value: result.output as T };
	const issues: Record<string, string> = {};
	for (const issue of result.issues ?? []) {
		issues[v.getDotPath(issue as never) ?? 'form'] ??= issue.message;
	}
	return { ok: false, issues };
}
