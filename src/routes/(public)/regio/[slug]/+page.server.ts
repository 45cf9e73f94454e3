import { error } from '@sveltejs/kit';
import { readPublicRegion } from '#lib/server/regions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	// Anything else cannot be the name of a region, and the database refuses some of it loudly.
	const known = /^[a-z0-9-]{1,80}$/.test(params.slug);
	const region = known ? await readPublicRegion(locals.visitor, params.slug) : null;
	if (!region) error(404);
	const themes = Map.groupBy(region.actions, (action) => action.theme);
	return {
		region: { slug: region.slug, name: region.name, demo: region.demo },
		themes: [...themes].map(([label, actions]) => ({ label, actions }))
	};
};
