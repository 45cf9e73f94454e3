import { error, redirect } from '@sveltejs/kit';
import { openApp } from '#lib/server/app.ts';
import type { Client } from '#lib/server/connection.ts';
import { demoAccount, readDemoLink } from '#lib/server/demo-sign-in.ts';
import { signIn, signOut } from '#lib/server/people.ts';
import { listRegions } from '#lib/server/regions.ts';
import type { Actions, PageServerLoad } from './$types';

/** Links to a demo end when there is a real region: the demo is then not open any more. */
async function roleOf(rol: string, url: URL, visitor: Client) {
	const { backend } = await openApp();
	const { secrets } = backend.settings;
	const role = readDemoLink(secrets, rol, url.searchParams.get('sleutel') ?? '');
	const open = (await listRegions(visitor)).some((region) => region.demo);
	if (!role || !open) error(404);
	return { role, account: demoAccount(secrets, role) };
}

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { role } = await roleOf(params.rol, url, locals.visitor);
	return { role };
};

export const actions: Actions = {
	default: async ({ params, url, locals }) => {
		const { account } = await roleOf(params.rol, url, locals.visitor);
		if (locals.member) await signOut(locals.staff);
		if (!(await signIn(locals.staff, account.email, account.password))) error(404);
		redirect(303, '/team');
	}
};
