import { dayIn } from '#lib/messages/dates.ts';
import { pickWords, say, type Voice } from '#lib/messages/voice.ts';
import type { PageServerLoad } from './$types';

/** When the statement was last compared with what was tested. */
const WRITTEN_ON = '2026-11-22';

const WORDS = [
	'access_page_title',
	'access_over',
	'access_title',
	'access_lead',
	'access_scope_title',
	'access_scope_text',
	'access_status_title',
	'access_status_name',
	'access_status_text',
	'access_tested_title',
	'access_tested_axe',
	'access_tested_keyboard',
	'access_tested_zoom',
	'access_tested_settings',
	'access_tested_scripts',
	'access_gaps_title',
	'access_gaps_people',
	'access_gaps_translations',
	'access_gaps_region',
	'access_gaps_titles',
	'access_report_title',
	'access_report_text',
	'access_enforce_title',
	'access_enforce_text'
] as const;

export const load: PageServerLoad = ({ locals: { locale } }) => {
	const voice: Voice = { locale, audience: 'parent' };
	return {
		words: pickWords(voice, WORDS),
		date: say(voice, 'access_date', { day: dayIn(locale, WRITTEN_ON) })
	};
};
