import { error, fail, redirect } from '@sveltejs/kit';
import { parseSignal } from '#lib/domain/cycle.ts';
import { plainText } from '#lib/domain/plain-text.ts';
import { may } from '#lib/domain/role.ts';
import { recognisable } from '#lib/privacy/index.ts';
import { createSignal, listActions, listSignals } from '#lib/server/cycle.ts';
import { openApp } from '#lib/server/app.ts';
import { listThemeChoices, readDefinition } from '#lib/server/codebook.ts';
import { listThemeStories, readTheme } from '#lib/server/themes.ts';
import { decideTheme, listPlacements, type ThemeDecision } from '#lib/server/theme-decisions.ts';
import { readShares } from '#lib/server/shares.ts';
import { today } from '#lib/server/today.ts';
import { expectRight } from '../../expect-right.server.ts';
import { isId } from '../../is-id.ts';
import { monthRange } from '../../show-theme.ts';
import { themesFor } from '../../themes-for.server.ts';
import { placeAction } from '../place-story.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, parent }) => {
	const { member } = await parent();
	const { themes } = await themesFor(locals.staff, member.role);
	const theme = themes.find(({ id }) => id === params.id);
	if (!theme) error(404);
	const reads = may(member.role, 'readStories');
	const [definition, stories, shares, signals, actions, placements, choices] = await Promise.all([
		readDefinition(locals.staff, theme.key),
		reads ? listThemeStories(locals.staff, theme.id) : [],
		reads ? readShares(locals.staff, theme) : null,
		listSignals(locals.staff, theme.id),
		listActions(locals.staff),
		listPlacements(locals.staff),
		reads ? listThemeChoices(locals.staff) : []
	]);
	const { key, ...shown } = theme;
	return {
		theme: shown,
		// Who reads stories can do something about it.
		telling: theme.quotes.map(({ text }) => reads && recognisable(text).length > 0),
		definition: definition && {
			definition: definition.definition,
			whenYes: definition.whenYes,
			whenNo: definition.whenNo
		},
		key: reads ? key : '',
		stories: stories.map((story) => ({ ...story, placed: placements.get(story.id) })),
		shares,
		choices,
		months: monthRange([theme], today().slice(0, 7)),
		signals,
		actions: actions.filter((action) => action.theme.id === theme.id)
	};
};

export const actions: Actions = {
	signaal: async ({ params, request, locals }) => {
		const { region } = expectRight(locals, 'improve');
		const values = Object.fromEntries(await request.formData());
		const parsed = parseSignal(values);
		if (!parsed.ok)
			return fail(400, {
				issues: parsed.issues,
				title: String(values.title ?? ''),
				note: String(values.note ?? '')
			});
		if (!isId(params.id) || !(await readTheme(locals.staff, params.id))) error(404);
		const id = await createSignal(locals.staff, region.id, params.id, parsed.value);
		redirect(303, `/team/verbeteren/signaal/${id}`);
	},
	plaats: placeAction,
	beheer: async ({ params, request, locals }) => {
		const { region } = expectRight(locals, 'shapeThemes');
		const theme = isId(params.id) ? await readTheme(locals.staff, params.id) : null;
		if (!theme) error(404);
		const decision = readDecision(await request.formData(), theme.key);
		if (!decision) return fail(400, { themeIssue: 'error_theme_label' });
		const choices = await listThemeChoices(locals.staff);
		const { mergedInto } = decision;
		if (mergedInto && !choices.some(({ key }) => key === mergedInto)) {
			return fail(400, { themeIssue: 'error_theme' });
		}
		await decideTheme(locals.staff, region.id, theme.key, decision);
		await (await openApp()).queue.refreshSoon(region.id);
		return { decided: true };
	}
};

/** Another name, part of another theme, or not shown. */
function readDecision(form: FormData, key: string): ThemeDecision | null {
	const label = plainText(String(form.get('label') ?? ''));
	const mergedInto = String(form.get('into') ?? '');
	if (form.get('what') === 'hide') return { hidden: true };
	if (form.get('what') === 'merge') return mergedInto && mergedInto !== key ? { mergedInto } : null;
	return label.length >= 2 && label.length <= 120 ? { label } : null;
}
