import { redirect } from '@sveltejs/kit';
import { parseClassCode } from '#lib/domain/class-code.ts';
import { inLocale } from '#lib/domain/locale.ts';
import { pickWords } from '#lib/messages/voice.ts';
import { joinClass } from '#lib/server/classes.ts';
import type { PageServerLoad } from './$types';

const WORDS = [
	'class_join_title',
	'class_join_question',
	'class_join_lead',
	'class_join_label',
	'class_join_hint',
	'class_join_button',
	'class_join_unknown',
	'class_join_without',
	'tell_read',
	'tell_read_stop'
] as const;

/** Where the code on the board is typed; the QR code comes here with the code already in the address. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { locale, visitor } = locals;
	const typed = url.searchParams.get('code') ?? '';
	const code = parseClassCode(typed);
	const region = code ? await joinClass(visitor, code) : null;
	if (region) redirect(303, inLocale(`/vertel/leerling?regio=${region}&klas=${code}`, locale));
	return {
		audience: 'pupil' as const,
		words: pickWords({ locale, audience: 'pupil' }, WORDS),
		/** Nothing of what was typed goes back into the page but what could be a code. */
		typed: code ?? '',
		wrong: typed !== ''
	};
};
