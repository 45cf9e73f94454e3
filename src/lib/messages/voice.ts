import type { Locale } from '#lib/domain/locale.ts';
import type { Audience } from '#lib/domain/story.ts';
import { m } from './paraglide/messages.js';

/** In which language, and to whom: "u" for parents, "je" for pupils. */
export interface Voice {
	locale: Locale;
	audience: Audience;
}

export type MessageKey = Extract<keyof typeof m, string>;
type Inputs = Record<string, string | number>;
type Message = (inputs: Inputs, options: { locale: Locale }) => string;

/**
 * What a message says in a voice. A message whose key ends in `_pupil` stands in for the one without it when a pupil is
 * spoken to.
 */
export function say(voice: Voice, key: MessageKey, inputs: Inputs = {}): string {
	const all = m as unknown as Record<string, Message | undefined>;
	const own = voice.audience === 'pupil' ? all[`${key}_pupil`] : undefined;
	const message = own ?? all[key];
	if (!message) throw new Error(`There is no message "${key}".`);
	return message(inputs, { locale: voice.locale });
}

/**
 * The words of a page in one voice. They travel as data from `load`, so that a browser gets one language and no catalogue.
 *
 * @example
 * pickWords({ locale: 'nl', audience: 'pupil' }, ['exit_label']); // => { exit_label: 'Sluit snel' }
 */
export function pickWords<Key extends MessageKey>(
	voice: Voice,
	keys: readonly Key[]
): Record<Key, string> {
	return Object.fromEntries(keys.map((key) => [key, say(voice, key)])) as Record<Key, string>;
}
