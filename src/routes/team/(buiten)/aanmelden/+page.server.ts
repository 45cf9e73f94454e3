import { fail, redirect } from '@sveltejs/kit';
import { plainText } from '#lib/domain/plain-text.ts';
import { signIn } from '#lib/server/people.ts';
import { createRateLimit } from '#lib/server/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

const limit = createRateLimit();
/** Invitations go no further; what is longer would only fill the memory of the limit (characters). */
const EMAIL_MAX_LENGTH = 200;

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.member) redirect(303, inside(url));
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const form = await request.formData();
		const email = plainText(String(form.get('email') ?? ''))
			.toLowerCase()
			.slice(0, EMAIL_MAX_LENGTH);
		const wait = limit.waitFor(email);
		if (wait > 0) return fail(429, { email, wait });
		limit.trying(email);
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
