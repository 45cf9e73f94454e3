import { listRegions } from '#lib/server/regions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	regions: await listRegions(locals.visitor)
});
