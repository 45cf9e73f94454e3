import { fail, redirect } from '@sveltejs/kit';
import { acceptInvitation, readInvitation } from '#lib/server/people.ts';
import type { Actions, PageServerLoad } from './$types';

/** Long enough that nobody needs rules about signs and capitals (NIST SP 800-63B). */
const PASSWORD_MIN_LENGTH = 12;

export const load: PageServerLoad = async ({ params, locals }) => ({
	invitation: await readInvitation(locals.visitor, params.token)
});

export const actions: Actions = {
	default: async ({ params, request, locals }) => {
		const form = await request.formData();
		const password = String(form.get('password') ?? '');
		const invitation = await readInvitation(locals.visitor, params.token);
		if (!invitation) return fail(400, { issue: 'error_invitation' });
		if (password.length < PASSWORD_MIN_LENGTH) return fail(400, { issue: 'error_password_weak' });
		const { email } = invitation;
		const outcome = await acceptInvitation(locals.staff, { email, password, token: params.token });
		if (outcome !== 'welcome') return fail(400, { issue: outcome });
		redirect(303, '/team');
	}
};
