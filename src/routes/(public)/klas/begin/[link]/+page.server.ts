import { fail, redirect } from '@sveltejs/kit';
import { inLocale } from '#lib/domain/locale.ts';
import { pickWords } from '#lib/messages/voice.ts';
import { openClass, readTeacherLink } from '#lib/server/classes.ts';
import type { Actions, PageServerLoad } from './$types';

const WORDS = [
	'class_start_title',
	'class_start_lead',
	'class_start_button',
	'class_start_dead_title',
	'class_start_dead',
	'class_start_many'
] as const;

export const load: PageServerLoad = async ({ params, locals }) => ({
	region: await readTeacherLink(locals.visitor, params.link),
	words: pickWords({ locale: locals.locale, audience: 'parent' }, WORDS)
});

export const actions: Actions = {
	default: async ({ params, locals }) => {
		const opened = await openClass(locals.visitor, params.link);
		if ('refused' in opened) return fail(400, { many: opened.refused === 'error_class_many' });
		redirect(303, inLocale(`/klas/${opened.key}`, locals.locale));
	}
};
