import type { RequestHandler } from './$types';

/** For whoever watches over the installation: does it answer, and does the database? */
export const GET: RequestHandler = async ({ locals }) => {
	const { error } = await locals.visitor.rpc('whoami');
	return new Response(error ? 'ziek' : 'gezond', { status: error ? 503 : 200 });
};
