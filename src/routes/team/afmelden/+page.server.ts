import { redirect } from '@sveltejs/kit';
import { signOut } from '#lib/server/people.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/team');

export const actions: Actions = {
	default: async ({ locals, setHeaders }) => {
		await signOut(locals.staff);
		// Back shows nothing any more, on a computer that others use too.
		setHeaders({ 'clear-site-data': '"cache", "storage"' });
		redirect(303, '/team/aanmelden');
	}
};
