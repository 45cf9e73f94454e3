import { fail, redirect } from '@sveltejs/kit';
import { plainText } from '#lib/domain/plain-text.ts';
import { signIn } from '#lib/server/people.ts';
import { openApp } from '#lib/server/app.ts';
import { deriveKey } from '#lib/server/backend/settings.ts';
import { markDevice, triesUnder } from '#lib/server/known-device.ts';
import { createRateLimit } from '#lib/server/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

const limit = createRateLimit();
/** How long a browser is known as one that its owner used (seconds). */
const KNOWN_FOR = 180 * 24 * 3600;
const DEVICE = 'rode-draad-device';
/** Invitations go no further; what is longer would only fill the memory of the limit (characters). */
const EMAIL_MAX_LENGTH = 200;

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.member) redirect(303, inside(url));
};

export const actions: Actions = {
	default: async ({ request, locals, url, cookies }) => {
		const form = await request.formData();
		const email = plainText(String(form.get('email') ?? ''))
			.toLowerCase()
			.slice(0, EMAIL_MAX_LENGTH);
		const { backend, secure } = await openApp();
		const key = deriveKey(backend.settings.secrets, 'known device');
		const name = triesUnder(key, email, cookies.get(DEVICE));
		const wait = limit.waitFor(name);
		if (wait > 0) return fail(429, { email, wait });
		limit.trying(name);
		if (!(await signIn(locals.staff, email, String(form.get('password') ?? '')))) {
			limit.failed(name);
			return fail(400, { email, wait: 0 });
		}
		limit.succeeded(name);
		const options = { path: '/team', httpOnly: true, secure, sameSite: 'strict' } as const;
		cookies.set(DEVICE, markDevice(key, email), { ...options, maxAge: KNOWN_FOR });
		redirect(303, inside(url));
	}
};

/** Where somebody was going; only ever a page of the team. */
function inside(url: URL): string {
	const to = url.searchParams.get('naar') ?? '';
	return /^\/team(\/[\w-]+)*$/.test(to) ? to : '/team';
}
