import type { OpenedStory } from '#lib/domain/dialogue.ts';
import type { Locale } from '#lib/domain/locale.ts';
import { storySteps } from '#lib/domain/progress.ts';
import { dayIn } from '#lib/messages/dates.ts';
import { help } from '#lib/messages/help.ts';
import { pickWords, say, type MessageKey, type Voice } from '#lib/messages/voice.ts';
import { danger } from '#lib/privacy/index.ts';
import { HEARD_WORDS } from '../../heard/heard-words.ts';

const WORDS = [
	'own_title',
	'own_close',
	'own_close_hint',
	'own_steps',
	'talk_title',
	'talk_none',
	'talk_label',
	'talk_hint',
	'talk_send',
	'kept_title',
	'kept_hint',
	'kept_wish',
	'add_title',
	'add_label',
	'add_hint',
	'add_send',
	'choice_change',
	'choice_title',
	'choice_hint',
	'choice_desk',
	'choice_themes',
	'choice_quote',
	'choice_save',
	'term_title',
	'term_extend',
	'term_extended',
	'data_title',
	'data_hint',
	'data_save',
	'withdraw_link',
	'withdraw_text',
	'own_wrong',
	'tell_read',
	'tell_read_stop',
	...HEARD_WORDS
] as const;

/** What happened a moment ago, by the word in the address; it says nothing of what was written. */
const SAID: Record<string, MessageKey> = {
	bericht: 'talk_sent',
	toegevoegd: 'add_sent',
	keuze: 'choice_saved',
	langer: 'term_extended'
};

/** A story as its teller sees it, every sentence ready to show. */
export function showStory(story: OpenedStory, locale: Locale, said: string | null) {
	const voice: Voice = { locale, audience: story.audience };
	const told = { day: dayIn(locale, story.told_on) };
	const done = said === null ? undefined : SAID[said];
	return {
		audience: story.audience,
		words: pickWords(voice, WORDS),
		help: help(voice),
		region: story.region,
		said: done ? say(voice, done) : null,
		worried: worriedBy(story, said),
		steps: storySteps(story).map(({ name, state, says }) => ({
			...{ name, state },
			label: say(voice, `step_${name}` as MessageKey),
			stateLabel: say(voice, `own_state_${state}`),
			says: say(voice, `says_${says}` as MessageKey, told)
		})),
		themes: story.themes.map(({ label, actions }) => ({
			label,
			actions: actions.map(({ phase, ...action }) => ({
				...action,
				phase: say(voice, `region_phase_${phase}`)
			}))
		})),
		turns: story.messages.map(({ author, text, seen }) => ({
			own: author === 'teller',
			text,
			who: say(voice, author === 'teller' ? 'talk_own' : 'talk_desk'),
			note: author === 'teller' ? say(voice, seen ? 'talk_seen' : 'talk_unseen') : null
		})),
		kept: {
			title: story.reading.title ?? null,
			text: story.text,
			wish: story.reading.wish ?? null
		},
		consent: story.consent,
		until: say(voice, 'term_until', { day: dayIn(locale, story.expires_on) }),
		extended: story.extended
	};
}

/** Was there danger in what was sent a moment ago? It is looked at again: nothing is kept to remember it. */
function worriedBy({ messages, text }: OpenedStory, said: string | null): boolean {
	const own = messages.filter(({ author }) => author === 'teller').at(-1)?.text ?? '';
	const sent = said === 'bericht' ? own : said === 'toegevoegd' ? text : '';
	return danger(String(sent)).urgent;
}
