import { error, redirect } from '@sveltejs/kit';
import { openApp } from '#lib/server/app.ts';
import { demoAccount, readDemoLink } from '#lib/server/demo-sign-in.ts';
import { signIn, signOut } from '#lib/server/people.ts';
import type { Actions, PageServerLoad } from './$types';

async function roleOf(rol: string, url: URL) {
	const { backend } = await openApp();
	const { secrets } = backend.settings;
	const role = readDemoLink(secrets, rol, url.searchParams.get('sleutel') ?? '');
	if (!role) error(404);
	return { role, account: demoAccount(secrets, role) };
}

export const load: PageServerLoad = async ({ params, url }) => {
	const { role } = await roleOf(params.rol, url);
	return { role };
};

export const actions: Actions = {
	default: async ({ params, url, locals }) => {
		const { account } = await roleOf(params.rol, url);
		if (locals.member) await signOut(locals.staff);
		if (!(await signIn(locals.staff, account.email, account.password))) error(404);
		redirect(303, '/team');
	}
};
