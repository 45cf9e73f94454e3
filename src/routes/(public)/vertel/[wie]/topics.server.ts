import { say, type MessageKey, type Voice } from '#lib/messages/voice.ts';
import { listTopics } from '#lib/server/codebook.ts';

/** What a story may be about, for parents who want to say so: in the language of the page, by name. */
export function topicsOf(voice: Voice): { value: string; label: string }[] {
	if (voice.audience === 'pupil') return [];
	return listTopics()
		.map((key) => ({
			value: key,
			label: say(voice, `topic_${key.replaceAll('-', '_')}` as MessageKey)
		}))
		.sort((a, b) => a.label.localeCompare(b.label, voice.locale.slice(0, 2)));
}
