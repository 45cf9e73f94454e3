import { splitLocale } from '#lib/domain/locale.ts';
import { help } from '#lib/messages/help.ts';
import { pickWords, type Voice } from '#lib/messages/voice.ts';
import { readRegional } from './regional.server.ts';
import type { LayoutServerLoad } from './$types';

const FRAME = [
	'exit_label',
	'exit_explanation',
	'exit_history',
	'skip_to_content',
	'language_choose',
	'code_link',
	'foot_privacy',
	'foot_region',
	'foot_access',
	'foot_team',
	'lost_title',
	'lost_text',
	'broken_title',
	'broken_text',
	'broken_code',
	'to_begin'
] as const;

/** Pages that speak to pupils. */
const PUPILS = /\/leerling$|^\/klas$/;

export const load: LayoutServerLoad = async (event) => {
	const { locals, url } = event;
	const { locale } = locals;
	const { path } = splitLocale(url.pathname);
	const voice: Voice = { locale, audience: PUPILS.test(path) ? 'pupil' : 'parent' };
	const regional = await readRegional(event, voice.audience);
	const national = help(voice);
	return {
		locale,
		regional,
		frame: pickWords(voice, FRAME),
		/** Here and not in each page: an address that leads nowhere shows where help is too. */
		help: { ...national, lines: [...national.lines, ...(regional?.helpLines ?? [])] }
	};
};
