import * as v from 'valibot';
import type { Phase } from './cycle.ts';
import { plainText } from './plain-text.ts';
import { CONSENTS, type Consent } from './reading.ts';
import type { Audience, StoryStatus } from './story.ts';

/** One turn of the dialogue between a teller who has the code and the desk. */
export interface Message {
	author: 'teller' | 'desk';
	text: string;
	/** The teller had this answer on the screen, or the desk dealt with this question. */
	seen: boolean;
}

/** Everything that is kept of a teller, as the code opens it. */
export interface OpenedStory {
	region: { slug: string; name: string };
	audience: Audience;
	status: StoryStatus;
	/** YYYY-MM-DD */
	told_on: string;
	text: string;
	consent: Consent;
	/** How many of what the privacy module took out. */
	masked: Record<string, number>;
	/** The parts of the reading that were given, by the name of their column. */
	reading: Record<string, string | number>;
	/** YYYY-MM-DD, the last day on which the code works. */
	expires_on: string;
	extended: boolean;
	themes: { label: string; actions: { title: string; feedback: string; phase: Phase }[] }[];
	messages: Message[];
}

/** One message, not a second story (characters). */
export const MESSAGE_MAX_LENGTH = 1000;
/** A reply may explain more; the database keeps this much (characters). */
export const REPLY_MAX_LENGTH = 4000;

export type ParsedMessage = { ok: true; text: string } | { ok: false; issue: string };

/**
 * Parse what somebody typed in the dialogue.
 *
 * @param typed the field of a form
 * @param most characters
 * @example
 * parseMessage('  Wanneer hoor ik iets? '); // => { ok: true, text: 'Wanneer hoor ik iets?' }
 * parseMessage(' '); // => { ok: false, issue: 'error_message_empty' }
 */
export function parseMessage(typed: unknown, most = MESSAGE_MAX_LENGTH): ParsedMessage {
	const result = v.safeParse(schema(most), typed ?? '');
	return result.success
		? { ok: true, text: result.output }
		: { ok: false, issue: result.issues[0].message };
}

const schema = (most: number) =>
	v.pipe(
		v.string('error_message_empty'),
		v.transform(plainText),
		v.minLength(1, 'error_message_empty'),
		v.maxLength(most, 'error_message_long')
	);

/**
 * The choice of a form, or nothing when it is none of the three.
 *
 * @example
 * parseConsent('quote'); // => 'quote'
 */
export function parseConsent(value: unknown): Consent | undefined {
	return CONSENTS.find((consent) => consent === value);
}
