import { error } from '@sveltejs/kit';
import { readPublicRegion } from '#lib/server/regions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const region = await readPublicRegion(locals.visitor, params.slug);
	if (!region) error(404);
	const themes = Map.groupBy(region.actions, (action) => action.theme);
	return {
		region: { slug: region.slug, name: region.name, demo: region.demo },
		themes: [...themes].map(([label, actions]) => ({ label, actions }))
	};
};
