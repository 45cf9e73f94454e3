import { HELP_LINES } from '#lib/domain/help-lines.ts';
import { isDutch } from '#lib/domain/locale.ts';
import { pickWords, say, type Voice } from './voice.ts';

/** The help lines as a page shows them: `<HelpLines {...help} />`. */
export interface Help {
	title: string;
	/** What we honestly cannot do: we do not know who you are. */
	honest: string;
	lines: { name: string; note: string; number: string; tel: string; chat?: string }[];
	/** What stands before the address where they also chat. */
	chatLabel: string;
	/** Which languages they speak; for who does not read Dutch. */
	spoken?: string;
}

/**
 * The help lines in a voice, in the order that fits who reads it.
 *
 * @example
 * help({ locale: 'en', audience: 'pupil' }).lines[0]?.number; // => '0800-0432'
 */
export function help(voice: Voice): Help {
	const { help_title, help_honest, help_chat, help_spoken } = pickWords(voice, [
		'help_title',
		'help_honest',
		'help_chat',
		'help_spoken'
	]);
	return {
		title: help_title,
		honest: help_honest,
		chatLabel: help_chat,
		lines: HELP_LINES[voice.audience].map(({ key, ...line }) => ({
			...line,
			name: say(voice, `help_${key}_name`),
			note: say(voice, `help_${key}_note`)
		})),
		...(isDutch(voice.locale) ? {} : { spoken: help_spoken })
	};
}
