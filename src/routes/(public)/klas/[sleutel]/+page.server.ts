import { pickWords, say, type Voice } from '#lib/messages/voice.ts';
import { readClass } from '#lib/server/classes.ts';
import { drawQr } from '#lib/server/qr.ts';
import type { PageServerLoad } from './$types';

const WORDS = [
	'class_over_title',
	'class_over',
	'class_board_title',
	'class_board_go',
	'class_board_type',
	'class_board_scan',
	'class_board_told',
	'class_board_rule',
	'class_board_today',
	'class_board_refresh',
	'class_board_print',
	'class_tell_title',
	'class_tell_free',
	'class_tell_unseen',
	'class_tell_names',
	'class_tell_help'
] as const;

/** The screen in front of the class: the code, large, and how many told. Never a text, and never an exact number. */
export const load: PageServerLoad = async ({ params, locals, url, depends }) => {
	depends('klas:verteld');
	const voice: Voice = { locale: locals.locale, audience: 'parent' };
	const lesson = await readClass(locals.visitor, params.sleutel);
	return {
		words: pickWords(voice, WORDS),
		lesson: lesson && {
			...lesson,
			told:
				lesson.told === 0
					? say(voice, 'class_board_few')
					: say(voice, 'class_board_atleast', { count: lesson.told }),
			address: `${url.host}/klas`,
			qr: drawQr(`${url.origin}/klas?code=${lesson.code}`)
		}
	};
};
