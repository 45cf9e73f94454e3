import { redirect } from '@sveltejs/kit';
import { EXIT } from '#lib/domain/exit.ts';
import { flee } from '../code/visit.server.ts';
import type { RequestHandler } from './$types';

/** Said in passing by a page that is blank already and on its way elsewhere. */
export const POST: RequestHandler = async (event) => {
	await flee(event);
	return new Response(null, { status: 204 });
};

/** The exit as a link, for who has no scripts. All that following it can change is that one's own visit ends. */
export const GET: RequestHandler = async (event) => {
	await flee(event);
	redirect(303, EXIT.elsewhere);
};
