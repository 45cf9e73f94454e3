import type { OpenedStory } from '#lib/domain/dialogue.ts';
import type { Locale } from '#lib/domain/locale.ts';
import { dayIn } from '#lib/messages/dates.ts';
import { say, type MessageKey, type Voice } from '#lib/messages/voice.ts';

/**
 * Everything that is kept of a teller as plain text, in the language of the page: the story, what was chosen with it, the
 * dialogue, and until when. The code is not in it: it is not kept.
 */
export function writeCopy(story: OpenedStory, locale: Locale): string {
	const voice: Voice = { locale, audience: story.audience };
	const word = (key: MessageKey, inputs = {}) => say(voice, key, inputs);
	const { title, wish, ...reading } = story.reading;
	const parts: [string, string][] = [
		[word('kept_title'), [story.region.name, title, story.text].filter(Boolean).join('\n\n')],
		[word('kept_wish'), String(wish ?? '')],
		[word('step_received'), word('says_received', { day: dayIn(locale, story.told_on) })],
		[word('choice_title'), word(`choice_${story.consent}`)],
		[word('data_reading'), linesOf(reading)],
		[word('data_masked'), linesOf(story.masked)],
		[word('step_theme'), story.themes.map(({ label }) => `- ${label}`).join('\n')],
		[
			word('talk_title'),
			story.messages
				.map(
					({ author, text }) => `${word(author === 'teller' ? 'talk_own' : 'talk_desk')}:\n${text}`
				)
				.join('\n\n')
		],
		[word('term_title'), word('term_until', { day: dayIn(locale, story.expires_on) })]
	];
	return `${parts
		.filter(([, text]) => text !== '')
		.map(([heading, text]) => `# ${heading}\n\n${text}`)
		.join('\n\n')}\n`;
}

/** By the names under which they are kept. */
function linesOf(values: Record<string, string | number>): string {
	return Object.entries(values)
		.map(([name, value]) => `- ${name}: ${value}`)
		.join('\n');
}
