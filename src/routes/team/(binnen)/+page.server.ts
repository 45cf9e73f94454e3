import { isOverdue } from '#lib/domain/cycle.ts';
import { listActions } from '#lib/server/cycle.ts';
import { latestRun } from '#lib/server/runs.ts';
import { listThemes } from '#lib/server/themes.ts';
import { today } from '#lib/server/today.ts';
import { showTheme } from './show-theme.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { member } = await parent();
	const [themes, actions, run] = await Promise.all([
		listThemes(locals.staff),
		listActions(locals.staff),
		latestRun(locals.staff, 'done')
	]);
	const total = run?.stories ?? 0;
	return {
		themes: themes.slice(0, 5).map((theme) => showTheme(theme, total, member.role)),
		overdue: actions.filter((action) => isOverdue(action, today())),
		open: actions.filter((action) => action.phase !== 'act').length,
		published: actions.filter((action) => action.published).length
	};
};
