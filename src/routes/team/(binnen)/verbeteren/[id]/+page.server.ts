import { error, fail, redirect } from '@sveltejs/kit';
import { parseAction } from '#lib/domain/cycle.ts';
import { changeAction, readAction, removeAction } from '#lib/server/cycle.ts';
import { expectRight } from '../../expect-right.server.ts';
import { isId } from '../../is-id.ts';
import { typedAction } from '../typed-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const action = isId(params.id) ? await readAction(locals.staff, params.id) : null;
	if (!action) error(404);
	return { action };
};

export const actions: Actions = {
	bewaar: async ({ params, request, locals }) => {
		expectRight(locals, 'improve');
		const values = Object.fromEntries(await request.formData());
		const parsed = parseAction(values);
		if (!parsed.ok) return fail(400, { issues: parsed.issues, values: typedAction(values) });
		if (!isId(params.id) || !(await readAction(locals.staff, params.id))) error(404);
		await changeAction(locals.staff, params.id, parsed.value);
		redirect(303, '/team/verbeteren');
	},
	verwijder: async ({ params, locals }) => {
		expectRight(locals, 'remove');
		if (!isId(params.id)) error(404);
		await removeAction(locals.staff, params.id);
		redirect(303, '/team/verbeteren');
	}
};
