import { error } from '@sveltejs/kit';
import { readLogo } from '#lib/server/region-content.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => {
	const logo = await readLogo(locals.visitor, params.slug);
	if (!logo) error(404);
	return new Response(new Uint8Array(logo), { headers: { 'content-type': 'image/png' } });
};
