import type { OpenedStory } from '#lib/domain/dialogue.ts';
import type { FindingType } from '#lib/domain/privacy.ts';
import type { Consent } from '#lib/domain/reading.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import type { Client } from './connection.ts';
import { hashTyped } from './receipts.ts';

/** Milliseconds that a refusal takes at least: what is wrong, malformed or expired answers at the same moment. */
const REFUSAL_TIME = 1000;

/**
 * Come back with what somebody typed. A wrong, malformed, withdrawn or expired code is one and the same, in answer and time.
 *
 * @returns the hash that opens the story; 'wrong'; or 'busy' when too many try at this moment
 */
export async function enterCode(
	visitor: Client,
	{ typed, proved }: { typed: string; proved: boolean },
	pepper: string
): Promise<{ hash: string } | 'wrong' | 'busy'> {
	const answerAt = performance.now() + REFUSAL_TIME;
	const hash = await hashTyped(typed, pepper, proved);
	if (hash === null) return 'busy';
	if (await openStory(visitor, hash)) return { hash };
	const left = Math.max(0, answerAt - performance.now());
	await new Promise((resolve) => setTimeout(resolve, left));
	return 'wrong';
}

// From here on: what a teller does with the hash of the code, the key to one story and the only one.

/** Everything that is kept; null when the code is wrong, was withdrawn or has expired. Counts as a visit. */
export async function openStory(visitor: Client, hash: string): Promise<OpenedStory | null> {
	const { data } = await visitor.rpc('open_receipt', { code_hash: hash }).throwOnError();
	return data as unknown as OpenedStory | null;
}

/** 'gone': the code opens nothing any more. */
export type OwnOutcome =
	| 'done'
	| 'gone'
	| 'error_message_empty'
	| 'error_message_long'
	| 'error_message_many'
	| 'error_consent'
	| 'error_extended';

export interface OwnWords {
	text: SafeText;
	masked: Partial<Record<FindingType, number>>;
	urgent: boolean;
}

export async function sendMessage(
	visitor: Client,
	hash: string,
	{ text, urgent }: Omit<OwnWords, 'masked'>
): Promise<OwnOutcome> {
	return outcomeOf(await visitor.rpc('send_message', { code_hash: hash, text, urgent }));
}

/** A person reads the whole story again before it counts. */
export async function addToStory(
	visitor: Client,
	hash: string,
	words: OwnWords
): Promise<OwnOutcome> {
	return outcomeOf(await visitor.rpc('add_to_story', { code_hash: hash, ...words }));
}

export async function setConsent(
	visitor: Client,
	hash: string,
	consent: Consent
): Promise<OwnOutcome> {
	return outcomeOf(await visitor.rpc('set_consent', { code_hash: hash, consent }));
}

export async function extendReceipt(visitor: Client, hash: string): Promise<OwnOutcome> {
	return outcomeOf(await visitor.rpc('extend_receipt', { code_hash: hash }));
}

/** The story, its receipt, its messages, its places in themes and its quotes: gone at once. */
export async function withdrawStory(visitor: Client, hash: string): Promise<OwnOutcome> {
	return outcomeOf(await visitor.rpc('withdraw_story', { code_hash: hash }));
}

type Answered = { error: { code: string; hint: string } | null };

function outcomeOf({ error }: Answered): OwnOutcome {
	if (!error) return 'done';
	if (error.code === 'PT404') return 'gone';
	if (error.code === 'PT422' || error.code === 'PT409') return error.hint as OwnOutcome;
	throw error;
}
