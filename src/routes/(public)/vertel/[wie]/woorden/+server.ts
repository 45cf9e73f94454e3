import { json } from '@sveltejs/kit';
import { audienceOf } from '../audience.ts';
import { topicsOf } from '../topics.server.ts';
import { wordsOf } from '../words.server.ts';
import type { RequestHandler } from './$types';

/** What the later steps say. Fetched at the first touch, all at once, so that no step has to ask for anything. */
export const GET: RequestHandler = ({ params, locals }) => {
	const voice = { locale: locals.locale, audience: audienceOf(params.wie) };
	return json({ words: wordsOf(voice), topics: topicsOf(voice) });
};
