import { error, fail } from '@sveltejs/kit';
import { periodDays } from '#lib/domain/period.ts';
import {
	listPeriods,
	listPublications,
	proposePublication,
	publishPeriod,
	withdrawPeriod
} from '#lib/server/publications.ts';
import { today } from '#lib/server/today.ts';
import { expectRight } from '../../expect-right.server.ts';
import { numberRows } from './number-rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	expectRight(locals, 'publish');
	const periods = await listPeriods(locals.staff);
	const asked = url.searchParams.get('halfjaar');
	// The newest that is over says most; a region that has just begun sees the one that runs.
	const over = periods.find((period) => periodDays(period).last < today());
	const period = periods.find((one) => one === asked) ?? over ?? periods[0] ?? null;
	const published = (await listPublications(locals.staff)).filter(({ withdrawn }) => !withdrawn);
	const shared = {
		periods: periods.map((period) => ({
			period,
			published: published.some((one) => one.period === period)
		})),
		period
	};
	if (!period) return { ...shared, proposal: null };
	const { next, current, same } = await proposePublication(locals.staff, period);
	return {
		...shared,
		proposal: {
			rows: numberRows(next),
			stories: { board: next.board.stories, open: next.open.stories },
			publishedOn: current?.madeOn ?? null,
			runs: periodDays(period).last >= today(),
			same
		}
	};
};

export const actions: Actions = {
	geef: async ({ request, locals }) => {
		expectRight(locals, 'publish');
		const period = await periodOf(request, locals);
		const outcome = await publishPeriod(locals.staff, period);
		if (outcome === 'error_published_meanwhile') return fail(409, { issue: outcome });
		return { outcome };
	},
	trek: async ({ request, locals }) => {
		expectRight(locals, 'publish');
		await withdrawPeriod(locals.staff, await periodOf(request, locals));
		return { outcome: 'withdrawn' as const };
	}
};

async function periodOf(request: Request, locals: App.Locals): Promise<string> {
	const asked = String((await request.formData()).get('period') ?? '');
	const period = (await listPeriods(locals.staff)).find((one) => one === asked);
	if (!period) error(400);
	return period;
}
