import { fail, redirect } from '@sveltejs/kit';
import { inLocale } from '#lib/domain/locale.ts';
import { help } from '#lib/messages/help.ts';
import { pickWords, say, type Voice } from '#lib/messages/voice.ts';
import { openApp } from '#lib/server/app.ts';
import { enterCode } from '#lib/server/own-story.ts';
import { enter } from './visit.server.ts';
import type { Actions, PageServerLoad } from './$types';

const WORDS = [
	'code_title',
	'code_lead',
	'code_label',
	'code_hint',
	'code_open',
	'code_again',
	'code_shut',
	'code_wrong',
	'code_busy',
	'code_lost_title',
	'code_lost',
	'code_cookie',
	'tell_read',
	'tell_read_stop'
] as const;

export const load: PageServerLoad = async ({ locals: { locale }, url }) => {
	// Before the story is open nobody knows who comes back: these words say neither "u" nor "je".
	const voice: Voice = { locale, audience: 'parent' };
	return {
		words: pickWords(voice, WORDS),
		help: help(voice),
		trap: say(voice, 'trap_label'),
		again: url.searchParams.has('opnieuw'),
		formKey: crypto.randomUUID(),
		formSince: (await openApp()).gate.formSince()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const fields = Object.fromEntries(await event.request.formData());
		const typed = typeof fields.code === 'string' ? fields.code : '';
		const { backend, gate } = await openApp();
		const tried = { typed, proved: await gate.proved(fields) };
		const entered = await enterCode(event.locals.visitor, tried, backend.settings.secrets.pepper);
		// What was typed does not come back: a page must not hold what is almost a code.
		if (entered === 'busy') return fail(429, { issue: 'code_busy' as const });
		if (entered === 'wrong') return fail(400, { issue: 'code_wrong' as const });
		await enter(event, entered.hash, typed);
		redirect(303, inLocale('/code/verhaal', event.locals.locale));
	}
};
