import { isOverdue } from '#lib/domain/cycle.ts';
import { may } from '#lib/domain/role.ts';
import { listActions } from '#lib/server/cycle.ts';
import { listOpenDanger } from '#lib/server/danger-steps.ts';
import { listEnding } from '#lib/server/retention.ts';
import { today } from '#lib/server/today.ts';
import { readFirstSteps } from './first-steps.server.ts';
import { themesFor } from './themes-for.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { member } = await parent();
	const judges = may(member.role, 'judge');
	const [{ themes }, actions, danger, ending, firstSteps] = await Promise.all([
		themesFor(locals.staff, member.role),
		listActions(locals.staff),
		judges ? listOpenDanger(locals.staff) : [],
		judges ? listEnding(locals.staff, member.region.id, today()) : [],
		readFirstSteps(locals.staff, member)
	]);
	return {
		danger,
		ending,
		firstSteps,
		today: today(),
		// No more of a theme or an action than the page shows.
		themes: themes.slice(0, 5).map(({ id, label, share, count }) => ({ id, label, share, count })),
		overdue: actions
			.filter((action) => isOverdue(action, today()))
			.map(({ id, title, reviewOn }) => ({ id, title, reviewOn })),
		open: actions.filter((action) => action.phase !== 'act').length,
		published: actions.filter((action) => action.published).length
	};
};
