import { json } from '@sveltejs/kit';
import { openApp } from '#lib/server/app.ts';
import type { RequestHandler } from './$types';

/** A little work for a browser to do while somebody types. The same for everybody; nothing is kept of who asks. */
export const GET: RequestHandler = async () => {
	const { gate } = await openApp();
	return json(await gate.challenge());
};
