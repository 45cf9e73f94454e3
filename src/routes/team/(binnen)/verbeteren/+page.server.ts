import { error, fail } from '@sveltejs/kit';
import { PHASES, isOverdue, turn, type Phase } from '#lib/domain/cycle.ts';
import { listActions, listSignals, moveAction } from '#lib/server/cycle.ts';
import { today } from '#lib/server/today.ts';
import { expectRight } from '../expect-right.server.ts';
import { isId } from '../is-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const [actions, signals] = await Promise.all([
		listActions(locals.staff),
		listSignals(locals.staff)
	]);
	const now = today();
	return {
		columns: PHASES.map((phase) => ({
			phase,
			actions: actions
				.filter((action) => action.phase === phase)
				.map((action) => ({ ...action, overdue: isOverdue(action, now) }))
		})),
		waiting: signals.filter((signal) => signal.actions === 0)
	};
};

export const actions: Actions = {
	verplaats: async ({ request, locals }) => {
		expectRight(locals, 'improve');
		const form = await request.formData();
		const from = PHASES.find((phase): phase is Phase => phase === form.get('from'));
		const step = form.get('step') === 'back' ? -1 : 1;
		const id = String(form.get('id') ?? '');
		if (!from || !isId(id)) error(404);
		if (await moveAction(locals.staff, id, from, turn(from, step))) return { moved: id };
		return fail(409, { issue: 'error_moved_meanwhile' });
	}
};
