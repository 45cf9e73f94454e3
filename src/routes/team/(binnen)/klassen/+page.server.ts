import { error, fail, redirect } from '@sveltejs/kit';
import { may } from '#lib/domain/role.ts';
import { openClass, renewTeacherLink } from '#lib/server/classes.ts';
import type { Actions, PageServerLoad } from './$types';

/** The database refuses everybody else as well. */
function judge(locals: App.Locals) {
	if (!locals.member || !may(locals.member.role, 'judge')) {
		error(403, 'Deze pagina is voor de regisseur.');
	}
}

export const load: PageServerLoad = ({ locals }) => judge(locals);

export const actions: Actions = {
	les: async ({ locals }) => {
		judge(locals);
		const opened = await openClass(locals.staff);
		if ('refused' in opened) return fail(400, { many: true });
		redirect(303, `/klas/${opened.key}`);
	},
	link: async ({ locals, url }) => {
		judge(locals);
		return { link: `${url.origin}/klas/begin/${await renewTeacherLink(locals.staff)}` };
	}
};
