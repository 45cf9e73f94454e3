import { redirect } from '@sveltejs/kit';
import { listRegions } from '#lib/server/regions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const regions = await listRegions(locals.visitor);
	const [only] = regions;
	if (only && regions.length === 1) redirect(303, `/regio/${only.slug}`);
	return { regions };
};
