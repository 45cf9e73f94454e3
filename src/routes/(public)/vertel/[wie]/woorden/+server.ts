import { json } from '@sveltejs/kit';
import { listRegions } from '#lib/server/regions.ts';
import { audienceOf } from '../audience.ts';
import { topicsOf } from '../topics.server.ts';
import { wordsOf } from '../words.server.ts';
import type { RequestHandler } from './$types';

/** What the later steps say, and the regions with their places, to choose another. Fetched at the first touch, all at once, so that no step has to ask for anything. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const voice = { locale: locals.locale, audience: audienceOf(params.wie) };
	const regions = await listRegions(locals.visitor);
	return json({ words: wordsOf(voice), topics: topicsOf(voice), regions });
};
