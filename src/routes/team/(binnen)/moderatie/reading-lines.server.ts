import type { Consent, Reading } from '#lib/domain/reading.ts';
import { nearestChoice } from '#lib/domain/triad.ts';
import { say, type MessageKey, type Voice } from '#lib/messages/voice.ts';
import type { QueuedStory } from '#lib/server/stories.ts';

export interface ReadingLine {
	label: string;
	text: string;
}

/** What a teller made of their own story, in the words that they saw themselves. Their title and wish are shown apart. */
export function readingLines({ audience, reading }: Pick<QueuedStory, 'audience' | 'reading'>) {
	const voice: Voice = { locale: 'nl', audience };
	const named = (kind: string, key: string | undefined) => key && nameOf(voice, kind, key);
	const lines: [string, string | undefined][] = [
		['Begon met', named('card', reading.card)],
		['Gevoel', named('mood', reading.mood)],
		['Hoe het voelde', feelingText(voice, reading.feeling)],
		['Waar het om draaide', triadText(voice, reading.triad)],
		['Wanneer', named('phase', reading.phase)],
		['Onderwerp', named('topic', reading.topic)]
	];
	return lines.flatMap(([label, text]): ReadingLine[] => (text ? [{ label, text }] : []));
}

/** What may be done with the story, as the teller chose it. */
export function consentText(audience: QueuedStory['audience'], consent: Consent): string {
	return say({ locale: 'nl', audience }, `consent_${consent}`);
}

/** A key that has no name any more (a card of the region's own) is shown as it is. */
function nameOf(voice: Voice, kind: string, key: string): string {
	try {
		return say(voice, `${kind}_${key.replaceAll('-', '_')}` as MessageKey);
	} catch {
		return key;
	}
}

function feelingText(voice: Voice, feeling: Reading['feeling']): string | undefined {
	if (feeling === undefined) return undefined;
	return `${nameOf(voice, 'feeling', String(Math.round(feeling / 25) * 25))} (${feeling} van 100)`;
}

function triadText(voice: Voice, triad: Reading['triad']): string | undefined {
	if (!triad) return undefined;
	const { heard, seen, helped } = triad;
	const shares = `gehoord ${heard}, gezien ${seen}, geholpen ${helped}`;
	return `${nameOf(voice, 'triad', nearestChoice(triad))} (${shares})`;
}
