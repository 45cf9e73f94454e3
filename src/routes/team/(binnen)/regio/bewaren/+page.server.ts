import { fail, redirect } from '@sveltejs/kit';
import { KEPT, keptUntil, parseTerms } from '#lib/domain/retention.ts';
import { countPastTerms, readTerms, saveTerms } from '#lib/server/retention.ts';
import { today } from '#lib/server/today.ts';
import { expectRight } from '../../expect-right.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	terms: await readTerms(locals.staff, expectRight(locals, 'manage').region.id),
	saved: url.searchParams.get('gedaan') === 'bewaard'
});

export const actions: Actions = {
	/** Nothing is kept yet: what would go, and when. */
	bekijk: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const typed = fieldsOf(await request.formData());
		const parsed = parseTerms(typed);
		if (!parsed.ok) return fail(400, { typed, issues: parsed.issues });
		return { typed, look: await lookAt(locals, parsed.terms) };
	},
	bewaar: async ({ request, locals }) => {
		const { region } = expectRight(locals, 'manage');
		const form = await request.formData();
		const typed = fieldsOf(form);
		const parsed = parseTerms(typed);
		if (!parsed.ok) return fail(400, { typed, issues: parsed.issues });
		const look = await lookAt(locals, parsed.terms);
		const goes = look.past.pending + look.past.story;
		// Nobody agrees to more than what stood on the page.
		if (goes > Number(form.get('seen') ?? 0)) {
			return fail(409, { typed, look, issue: 'error_terms_moved' });
		}
		if (goes > 0 && form.get('sure') !== 'yes') {
			return fail(400, { typed, look, issue: 'error_terms_sure' });
		}
		await saveTerms(locals.staff, region.id, parsed.terms);
		redirect(303, '/team/regio/bewaren?gedaan=bewaard');
	}
};

function fieldsOf(form: FormData): Record<string, string> {
	return Object.fromEntries(KEPT.map((kept) => [kept, String(form.get(kept) ?? '')]));
}

/** What these terms take away now, and the last day of a story that is told today. */
async function lookAt(locals: App.Locals, terms: Parameters<typeof countPastTerms>[1]) {
	const past = await countPastTerms(locals.staff, terms);
	return { terms, past, until: keptUntil(today(), terms.story) };
}
