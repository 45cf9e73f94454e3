import { fail, redirect } from '@sveltejs/kit';
import { signIn } from '#lib/server/people.ts';
import { createRateLimit } from '#lib/server/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

const limit = createRateLimit();

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.member) redirect(303, inside(url));
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const form = await request.formData();
		const email = String(form.get('email') ?? '')
			.trim()
			.toLowerCase();
		const wait = limit.waitFor(email);
		if (wait > 0) return fail(429, { email, wait });
		if (!(await signIn(locals.staff, email, String(form.get('password') ?? '')))) {
			limit.failed(email);
			return fail(400, { email, wait: 0 });
		}
		limit.succeeded(email);
		redirect(303, inside(url));
	}
};

/** Where somebody was going; only ever a page of the team. */
function inside(url: URL): string {
	const to = url.searchParams.get('naar') ?? '';
	return /^\/team(\/[\w-]+)*$/.test(to) ? to : '/team';
}
