import { listRegions } from '#lib/server/regions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const regions = await listRegions(locals.visitor);
	const asked = regions.find((region) => region.slug === url.searchParams.get('regio'));
	// Who comes from a region's own page or poster need not choose it again.
	return { regions, asked: asked ? `?regio=${asked.slug}` : '' };
};
