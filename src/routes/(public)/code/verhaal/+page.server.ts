import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { parseConsent, parseMessage } from '#lib/domain/dialogue.ts';
import { inLocale } from '#lib/domain/locale.ts';
import { pickWords, say, type MessageKey } from '#lib/messages/voice.ts';
import { danger, redact } from '#lib/privacy/index.ts';
import { openApp } from '#lib/server/app.ts';
import * as own from '#lib/server/own-story.ts';
import { listOpenNames, readRegionNames } from '#lib/server/region-names.ts';
import { countTypes } from '#lib/server/stories.ts';
import { soundsUnsafe } from '../../heard/sounds-unsafe.server.ts';
import { leave, visitOf, type Visit } from '../visit.server.ts';
import { showStory } from './words.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = event.locals;
	const visit = await visitOf(event);
	if (visit) {
		return {
			story: showStory(visit.story, locale, event.url.searchParams.get('gedaan')),
			regionNames: await listOpenNames(event.locals.visitor, visit.story.region.slug)
		};
	}
	// Only who was just sending something stays: what was typed is still theirs.
	if (event.request.method === 'GET') redirect(303, inLocale('/code?opnieuw', locale));
	const locked = [
		'code_link',
		'locked_title',
		'locked_text',
		'locked_label',
		'tell_worry',
		'tell_worry_text'
	] as const;
	return { story: null, words: pickWords({ locale, audience: 'parent' }, locked) };
};

export const actions: Actions = {
	stuur: (event) =>
		write(event, 'bericht', ({ receiptHash }, words) =>
			own.sendMessage(event.locals.visitor, receiptHash, words)
		),
	vulaan: (event) =>
		write(event, 'toegevoegd', ({ receiptHash }, words) =>
			own.addToStory(event.locals.visitor, receiptHash, words)
		),
	kies: async (event) => {
		const consent = parseConsent((await event.request.formData()).get('consent'));
		const visit = await visitOf(event);
		if (visit && !consent) return refuse(event, visit, 'keuze', 'error_consent', '');
		if (visit && consent) {
			await own.setConsent(event.locals.visitor, visit.session.receiptHash, consent);
		}
		return back(event, 'keuze');
	},
	verleng: async (event) => {
		const visit = await visitOf(event);
		if (visit) await own.extendReceipt(event.locals.visitor, visit.session.receiptHash);
		return back(event, 'langer');
	},
	sluit: async (event) => {
		await leave(event);
		redirect(303, inLocale('/code/klaar', event.locals.locale));
	}
};

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'request' | 'setHeaders'>;

/** Parse, refuse the own code, take out what identifies somebody, keep. */
async function write(
	event: Event,
	what: 'bericht' | 'toegevoegd',
	keep: (session: Visit['session'], words: own.OwnWords) => Promise<own.OwnOutcome>
) {
	const typed = String((await event.request.formData()).get(what) ?? '');
	const visit = await visitOf(event);
	const worried = soundsUnsafe(typed);
	if (!visit) return fail(403, { what, typed, worried, issue: '' });
	const parsed = parseMessage(typed);
	if (!parsed.ok) return refuse(event, visit, what, parsed.issue, typed);
	if (visit.session.isIn(parsed.text)) {
		return refuse(event, visit, what, 'error_message_code', typed);
	}
	const { backend } = await openApp();
	const regionNames = await readRegionNames(backend, visit.story.region.slug);
	const { text, findings } = redact(parsed.text, { regionNames });
	const { urgent } = danger(parsed.text);
	const outcome = await keep(visit.session, { text, masked: countTypes(findings), urgent });
	if (outcome === 'gone') return fail(403, { what, typed, worried, issue: '' });
	if (outcome !== 'done') return refuse(event, visit, what, outcome, typed);
	return back(event, what);
}

function refuse({ locals }: Event, { story }: Visit, what: string, issue: string, typed: string) {
	const voice = { locale: locals.locale, audience: story.audience };
	const worried = soundsUnsafe(typed);
	return fail(400, { what, typed, worried, issue: say(voice, issue as MessageKey) });
}

function back({ locals }: Event, what: string): never {
	redirect(303, inLocale(`/code/verhaal?gedaan=${what}`, locals.locale));
}
