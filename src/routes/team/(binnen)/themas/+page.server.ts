import { fail } from '@sveltejs/kit';
import type { Action } from '#lib/domain/cycle.ts';
import { plainText } from '#lib/domain/plain-text.ts';
import { may } from '#lib/domain/role.ts';
import { slugOf } from '#lib/domain/slug.ts';
import { openApp } from '#lib/server/app.ts';
import { addTheme, listThemeChoices } from '#lib/server/codebook.ts';
import { listActions } from '#lib/server/cycle.ts';
import { cancelRun, latestRun, requestRun } from '#lib/server/runs.ts';
import { listLeftovers } from '#lib/server/themes.ts';
import {
	countAgreement,
	takeBackTheme,
	listPlacements,
	listPutAway
} from '#lib/server/theme-decisions.ts';
import { listUnexplained } from '#lib/server/unexplained.ts';
import { today } from '#lib/server/today.ts';
import { expectRight } from '../expect-right.server.ts';
import { monthRange, perMonth, type ShownTheme } from '../show-theme.ts';
import { themesFor } from '../themes-for.server.ts';
import { placeAction } from './place-story.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, depends }) => {
	depends('team:run');
	const { member } = await parent();
	const reads = may(member.role, 'readStories');
	const [
		{ themes, total, few, period },
		actions,
		run,
		leftovers,
		placements,
		choices,
		putAway,
		unexplained
	] = await Promise.all([
		themesFor(locals.staff, member.role),
		listActions(locals.staff),
		latestRun(locals.staff),
		reads ? listLeftovers(locals.staff) : [],
		listPlacements(locals.staff),
		reads ? listThemeChoices(locals.staff) : [],
		may(member.role, 'shapeThemes') ? listPutAway(locals.staff) : [],
		reads ? listUnexplained(locals.staff) : []
	]);
	const months = monthRange(themes, today().slice(0, 7));
	return {
		// Not the run itself: its words that few stories share are for who reads stories.
		run: run && { status: run.status, progress: run.progress },
		...{ total, few, period },
		months,
		themes: withActions(themes, actions, months),
		unexplained,
		leftovers: leftovers.map((story) => ({ ...story, placed: placements.get(story.id) })),
		choices,
		putAway,
		agreement: reads ? await countAgreement(locals.staff) : null
	};
};

function withActions(themes: readonly ShownTheme[], actions: readonly Action[], months: string[]) {
	// Keys, sentences and published numbers are for the page of the theme.
	return themes.map(({ key: _key, quotes: _quotes, periods: _periods, ...theme }) => ({
		...theme,
		perMonth: perMonth(theme, months),
		actions: actions.filter((action) => action.theme.id === theme.id).length
	}));
}

export const actions: Actions = {
	zoek: async ({ locals }) => {
		expectRight(locals, 'analyse');
		const run = await requestRun(locals.staff);
		await (await openApp()).queue.analyse(run);
	},
	stop: async ({ locals }) => {
		expectRight(locals, 'analyse');
		await cancelRun(locals.staff);
	},
	plaats: placeAction,
	nieuw: async ({ request, locals }) => {
		const { region } = expectRight(locals, 'shapeThemes');
		const form = await request.formData();
		const label = plainText(String(form.get('label') ?? ''));
		const terms = form
			.getAll('term')
			.map((term) => plainText(String(term)))
			.filter(Boolean);
		// Its key is made of Latin letters and digits; without one of those there is no key.
		if (label.length < 2 || label.length > 120 || !slugOf(label))
			return fail(400, { label, newIssue: 'error_theme_label' });
		if (!(await addTheme(locals.staff, region.id, { label, terms }))) {
			return fail(400, { label, newIssue: 'error_theme_exists' });
		}
		await (await openApp()).queue.refreshSoon(region.id);
		return { added: label };
	},
	terug: async ({ request, locals }) => {
		const { region } = expectRight(locals, 'shapeThemes');
		await takeBackTheme(locals.staff, String((await request.formData()).get('theme') ?? ''));
		await (await openApp()).queue.refreshSoon(region.id);
	}
};
