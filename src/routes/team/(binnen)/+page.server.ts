import { isOverdue } from '#lib/domain/cycle.ts';
import { listActions } from '#lib/server/cycle.ts';
import { today } from '#lib/server/today.ts';
import { themesFor } from './themes-for.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { member } = await parent();
	const [{ themes }, actions] = await Promise.all([
		themesFor(locals.staff, member.role),
		listActions(locals.staff)
	]);
	return {
		themes: themes.slice(0, 5),
		overdue: actions.filter((action) => isOverdue(action, today())),
		open: actions.filter((action) => action.phase !== 'act').length,
		published: actions.filter((action) => action.published).length
	};
};
