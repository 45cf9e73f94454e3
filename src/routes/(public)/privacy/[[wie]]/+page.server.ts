import { error } from '@sveltejs/kit';
import { HELP_LINES_CHECKED_ON } from '#lib/domain/help-lines.ts';
import { dayIn } from '#lib/messages/dates.ts';
import { pickWords, say, type Voice } from '#lib/messages/voice.ts';
import type { PageServerLoad } from './$types';

const WORDS = [
	'privacy_page_title',
	'privacy_title',
	'privacy_promise',
	'privacy_other',
	'privacy_kept_title',
	'privacy_kept_story',
	'privacy_kept_day',
	'privacy_kept_facts',
	'privacy_kept_choice',
	'privacy_not_title',
	'privacy_not_name',
	'privacy_not_device',
	'privacy_not_cookies',
	'privacy_who_title',
	'privacy_who_text',
	'privacy_code_title',
	'privacy_code_text',
	'privacy_code_link',
	'privacy_limits_title',
	'privacy_limits_text',
	'privacy_complaint_text'
] as const;

/** The same page in two voices: `/privacy` for parents, `/privacy/leerling` for pupils. */
export const load: PageServerLoad = ({ params, locals: { locale } }) => {
	if (params.wie && params.wie !== 'leerling') error(404);
	const voice: Voice = { locale, audience: params.wie ? 'pupil' : 'parent' };
	const day = dayIn(locale, HELP_LINES_CHECKED_ON);
	return {
		audience: voice.audience,
		words: pickWords(voice, WORDS),
		checked: say(voice, 'help_checked', { day })
	};
};
