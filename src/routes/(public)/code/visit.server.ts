import type { RequestEvent } from '@sveltejs/kit';
import type { OpenedStory } from '#lib/domain/dialogue.ts';
import { openApp } from '#lib/server/app.ts';
import type { CodeSession } from '#lib/server/code-sessions.ts';
import { openStory } from '#lib/server/own-story.ts';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'setHeaders'>;

/** A browser keeps a cookie with this first name only when it came over https, for this address alone. */
const nameOf = (secure: boolean) => `${secure ? '__Host-' : ''}rode-draad-code`;

/** The cookie goes when the browser is closed; it says nothing, the code is not in it. */
export async function enter({ cookies }: Event, hash: string, code: string): Promise<void> {
	const { codes, secure } = await openApp();
	const options = { path: '/', httpOnly: true, secure, sameSite: 'strict' } as const;
	cookies.set(nameOf(secure), codes.open(hash, code), options);
}

export interface Visit {
	session: CodeSession;
	story: OpenedStory;
}

/** Whose story is open in this browser; null when it was quiet for too long, or the story is gone. */
export async function visitOf({ cookies, locals }: Event): Promise<Visit | null> {
	const { codes, secure } = await openApp();
	const session = codes.find(cookies.get(nameOf(secure)));
	const story = session && (await openStory(locals.visitor, session.receiptHash));
	return session && story ? { session, story } : null;
}

/** Ends the session and asks the browser to forget everything of this site, its memory of pages included. */
export async function leave({ cookies, setHeaders }: Event): Promise<void> {
	const { codes, secure } = await openApp();
	codes.close(cookies.get(nameOf(secure)));
	cookies.delete(nameOf(secure), { path: '/', secure });
	setHeaders({ 'clear-site-data': '"*"' });
}

/** For who flees: ends the visit if there is one. Who only reads keeps what this browser holds, e.g. the sign-in of staff. */
export async function flee(event: Event): Promise<void> {
	const { secure } = await openApp();
	if (event.cookies.get(nameOf(secure)) !== undefined) await leave(event);
}
