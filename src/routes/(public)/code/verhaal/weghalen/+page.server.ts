import { redirect } from '@sveltejs/kit';
import { inLocale } from '#lib/domain/locale.ts';
import { pickWords } from '#lib/messages/voice.ts';
import { openApp } from '#lib/server/app.ts';
import { withdrawStory } from '#lib/server/own-story.ts';
import { leave, visitOf } from '../../visit.server.ts';
import type { Actions, PageServerLoad } from './$types';

const ASK = ['withdraw_title', 'withdraw_text', 'withdraw_yes', 'withdraw_no'] as const;
const GONE = ['gone_title', 'gone_text', 'gone_thanks', 'to_start'] as const;

export const load: PageServerLoad = async (event) => {
	const { locale } = event.locals;
	const visit = await visitOf(event);
	if (!visit && event.request.method === 'GET') redirect(303, inLocale('/code?opnieuw', locale));
	const audience = visit?.story.audience ?? 'parent';
	return { audience, words: pickWords({ locale, audience }, ASK) };
};

export const actions: Actions = {
	default: async (event) => {
		const { locale, visitor } = event.locals;
		const visit = await visitOf(event);
		if (!visit) redirect(303, inLocale('/code?opnieuw', locale));
		await withdrawStory(visitor, visit.session.receiptHash);
		(await openApp()).codes.closeAll(visit.session.receiptHash);
		await leave(event);
		const { audience } = visit.story;
		return { gone: { audience, words: pickWords({ locale, audience }, GONE) } };
	}
};
