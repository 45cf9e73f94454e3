import { redirect } from '@sveltejs/kit';
import { signOut } from '#lib/server/people.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/team');

export const actions: Actions = {
	default: async ({ locals }) => {
		await signOut(locals.staff);
		redirect(303, '/team/aanmelden');
	}
};
