import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { htmlLanguage, splitLocale, type Locale } from '#lib/domain/locale.ts';
import { say, type Voice } from '#lib/messages/voice.ts';
import { closeApp, openApp } from '#lib/server/app.ts';
import { staffClient, visitorClient } from '#lib/server/connection.ts';
import { nameScripts, putOffScripts } from '#lib/server/page-scripts.ts';
import { currentMember } from '#lib/server/people.ts';
import { SECURITY_HEADERS } from '#lib/server/security-headers.ts';
import { withoutWords } from '#lib/server/without-words.ts';

export const init: ServerInit = async () => {
	await openApp();
	process.once('sveltekit:shutdown', () => void closeApp().then(() => process.exit(0)));
	// Started by src/ops/start.ts and left alone by it (kill -9): without it there is no database either.
	if (process.channel) process.once('disconnect', () => process.exit(0));
};

/** PostgreSQL takes no NUL in a text, and no address of ours has one: without this it is a fault of ours in the log. */
const readable: Handle = ({ event, resolve }) => {
	if (event.url.pathname.includes('%00')) error(404, 'Deze pagina is er niet.');
	return resolve(event);
};

const headers: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
	response.headers.set('x-robots-tag', event.route.id === '/(public)' ? 'all' : 'noindex');
	return response;
};

/**
 * The address says the language. Staff pages are Dutch: `hooks.ts` leaves `/en/team` an address that leads nowhere.
 * And the scripts of a page come when they are needed: at once for staff, after the words for everybody else.
 */
const page: Handle = ({ event, resolve }) => {
	const { locale } = splitLocale(event.url.pathname);
	event.locals.locale = locale;
	const { lang, dir } = htmlLanguage(locale);
	const scripts: string[] = [];
	const call = event.route.id?.startsWith('/team') ? nameScripts : putOffScripts;
	return resolve(event, {
		preload: ({ type, path }) => {
			if (type === 'js') scripts.push(path);
			return type === 'css';
		},
		transformPageChunk: ({ html }) =>
			call(html.replace('%lang%', lang).replace('%dir%', dir), scripts)
	});
};

const visitors: Handle = async ({ event, resolve }) => {
	const { backend } = await openApp();
	event.locals.visitor = visitorClient(backend);
	return resolve(event);
};

/** Team pages are for staff; everything in the group `(binnen)` needs somebody who is signed in. */
const staff: Handle = async ({ event, resolve }) => {
	if (!event.route.id?.startsWith('/team')) return resolve(event);
	const { backend, secure } = await openApp();
	event.locals.staff = staffClient(backend, event.cookies, secure);
	// Who leaves can do so when the database answers nobody any more.
	if (event.route.id === '/team/afmelden') return resolve(event);
	event.locals.member = await currentMember(event.locals.staff);
	if (!event.locals.member && event.route.id.startsWith('/team/(binnen)')) {
		redirect(303, `/team/aanmelden?naar=${encodeURIComponent(event.url.pathname)}`);
	}
	return resolve(event);
};

export const handle = sequence(headers, readable, page, visitors, staff);

/** Says that something broke and where in the code; never what somebody wrote, who they are or what they looked for. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'Deze pagina is er niet.' };
	const id = crypto.randomUUID().slice(0, 8);
	console.error(`${id} ${event.route.id} ${withoutWords(error)}`);
	return { ...troubleIn(splitLocale(event.url.pathname).locale), id };
};

function troubleIn(locale: Locale): App.Error {
	const voice: Voice = { locale, audience: 'parent' };
	return {
		message: say(voice, 'broken_title'),
		words: {
			text: say(voice, 'broken_text'),
			code: say(voice, 'broken_code'),
			begin: say(voice, 'to_begin'),
			exit: say(voice, 'exit_label'),
			exitExplanation: say(voice, 'exit_explanation'),
			exitHistory: say(voice, 'exit_history')
		}
	};
}
