import { error, fail } from '@sveltejs/kit';
import { plainText } from '#lib/domain/plain-text.ts';
import { ROLES, type Role } from '#lib/domain/role.ts';
import {
	invite,
	listInvitations,
	listMembers,
	removeMember,
	setDeputy,
	setRole,
	withdrawInvitation
} from '#lib/server/people.ts';
import { expectRight } from '../expect-right.server.ts';
import { isId } from '../is-id.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the database keeps (characters). */
const EMAIL_MAX_LENGTH = 200;

function roleOf(value: FormDataEntryValue | null): Role | undefined {
	return ROLES.find((role) => role === value);
}

export const load: PageServerLoad = async ({ locals }) => {
	expectRight(locals, 'manage');
	const [members, invitations] = await Promise.all([
		listMembers(locals.staff),
		listInvitations(locals.staff)
	]);
	return { members, invitations };
};

export const actions: Actions = {
	nodig: async ({ request, locals, url }) => {
		const member = expectRight(locals, 'manage');
		const form = await request.formData();
		const email = plainText(String(form.get('email') ?? '')).toLowerCase();
		const role = roleOf(form.get('role'));
		if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) || email.length > EMAIL_MAX_LENGTH) {
			return fail(400, { email, issue: 'error_email', field: 'email' });
		}
		if (!role) return fail(400, { email, issue: 'error_role', field: 'role' });
		const token = await invite(locals.staff, member.region.id, email, role);
		return { invited: email, link: `${url.origin}/team/uitnodiging/${token}` };
	},
	rol: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const form = await request.formData();
		const role = roleOf(form.get('role'));
		const id = String(form.get('member') ?? '');
		if (!role || !isId(id)) error(400);
		if (!(await setRole(locals.staff, id, role))) error(404);
	},
	vervanger: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const id = String((await request.formData()).get('deputy') ?? '');
		if (id !== '' && !isId(id)) error(400);
		if (!(await setDeputy(locals.staff, id || null))) error(404);
		return { deputy: true };
	},
	verwijder: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const id = String((await request.formData()).get('member') ?? '');
		if (!isId(id)) error(400);
		if (!(await removeMember(locals.staff, id))) error(404);
	},
	trekin: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const id = String((await request.formData()).get('invitation') ?? '');
		if (!isId(id)) error(400);
		await withdrawInvitation(locals.staff, id);
	}
};
