import { fail, redirect } from '@sveltejs/kit';
import { openClass, renewTeacherLink } from '#lib/server/classes.ts';
import { expectRight } from '../expect-right.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => void expectRight(locals, 'judge');

export const actions: Actions = {
	les: async ({ locals }) => {
		expectRight(locals, 'judge');
		const opened = await openClass(locals.staff);
		if ('refused' in opened) return fail(400, { many: true });
		redirect(303, `/klas/${opened.key}`);
	},
	link: async ({ locals, url }) => {
		expectRight(locals, 'judge');
		return { link: `${url.origin}/klas/begin/${await renewTeacherLink(locals.staff)}` };
	}
};
