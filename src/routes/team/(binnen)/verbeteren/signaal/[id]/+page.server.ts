import { error, fail, redirect } from '@sveltejs/kit';
import { parseAction } from '#lib/domain/cycle.ts';
import { createAction, listActions, readSignal } from '#lib/server/cycle.ts';
import { expectRight } from '../../../expect-right.server.ts';
import { isId } from '../../../is-id.ts';
import { typedAction } from '../../typed-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const signal = isId(params.id) ? await readSignal(locals.staff, params.id) : null;
	if (!signal) error(404);
	const actions = await listActions(locals.staff);
	return { signal, actions: actions.filter((action) => action.signal.id === signal.id) };
};

export const actions: Actions = {
	maak: async ({ params, request, locals }) => {
		const { region } = expectRight(locals, 'improve');
		const values = Object.fromEntries(await request.formData());
		const parsed = parseAction(values);
		if (!parsed.ok) return fail(400, { issues: parsed.issues, values: typedAction(values) });
		if (!isId(params.id) || !(await readSignal(locals.staff, params.id))) error(404);
		await createAction(locals.staff, region.id, params.id, parsed.value);
		redirect(303, '/team/verbeteren');
	}
};
