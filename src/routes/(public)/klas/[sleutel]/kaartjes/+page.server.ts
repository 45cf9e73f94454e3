import { error } from '@sveltejs/kit';
import { dayIn } from '#lib/messages/dates.ts';
import { pickWords, say, type Voice } from '#lib/messages/voice.ts';
import { readClass } from '#lib/server/classes.ts';
import { drawQr } from '#lib/server/qr.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';

const WORDS = [
	'class_cards_title',
	'class_cards_lead',
	'class_cards_button',
	'class_cards_back',
	'class_card_text',
	'class_card_free'
] as const;

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const voice: Voice = { locale: locals.locale, audience: 'pupil' };
	const lesson = await readClass(locals.visitor, params.sleutel);
	if (!lesson) error(404);
	return {
		words: pickWords(voice, WORDS),
		code: lesson.code,
		day: say(voice, 'class_card_today', { day: dayIn(locals.locale, today()) }),
		address: `${url.host}/klas`,
		qr: drawQr(`${url.origin}/klas?code=${lesson.code}`)
	};
};
