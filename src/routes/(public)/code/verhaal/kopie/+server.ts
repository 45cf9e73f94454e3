import { redirect } from '@sveltejs/kit';
import { inLocale } from '#lib/domain/locale.ts';
import { visitOf } from '../../visit.server.ts';
import { writeCopy } from './copy.server.ts';
import type { RequestHandler } from './$types';

/** Everything that is kept of a teller, as a text that anybody can open. A POST, so that it leaves no address behind. */
export const POST: RequestHandler = async (event) => {
	const { locale } = event.locals;
	const visit = await visitOf(event);
	if (!visit) redirect(303, inLocale('/code?opnieuw', locale));
	return new Response(writeCopy(visit.story, locale), {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'content-disposition': 'attachment; filename="verhaal.txt"'
		}
	});
};
