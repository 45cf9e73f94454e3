import { createClassCounter, type ClassCounter } from './class-counter.ts';
import { countInClass } from './classes.ts';
import { visitorClient } from './connection.ts';
import { openBackend, type Backend } from './backend/backend.ts';
import { readSecrets } from './backend/secrets.ts';
import { backendSettings, deriveKey } from './backend/settings.ts';
import { createCodeSessions, type CodeSessions } from './code-sessions.ts';
import { readEnvironment } from './environment.ts';
import { openQueue, type Queue } from './queue.ts';
import { listRegions } from './regions.ts';
import { createStoryGate, type StoryGate } from './story-gate.ts';

/** What the web process holds on to while it serves. */
export interface App {
	backend: Backend;
	queue: Queue;
	/** Against scripts that would fill the queue of stories. */
	gate: StoryGate;
	/** The numbers that teachers see. */
	classes: ClassCounter;
	/** Tellers who came back with their code. */
	codes: CodeSessions;
	/** Cookies travel over https only, unless the app itself is served on http (a first try on one's own machine). */
	secure: boolean;
}

// On globalThis, because Vite evaluates modules again after a change and a second connection would be left open.
const held = globalThis as typeof globalThis & { rodeDraad?: Promise<App> };

/** Open once, when the server starts. */
export function openApp(): Promise<App> {
	return (held.rodeDraad ??= open());
}

export async function closeApp(): Promise<void> {
	const app = await held.rodeDraad;
	held.rodeDraad = undefined;
	await app?.queue.stop();
	await app?.backend.close();
}

async function open(): Promise<App> {
	const env = readEnvironment(process.env);
	const settings = backendSettings(env, readSecrets(env));
	const backend = await openBackend(settings);
	const queue = await openQueue(backend.databaseUrl);
	const gate = createStoryGate(
		deriveKey(settings.secrets, 'story gate'),
		Number(env.PROOF_ATTEMPTS),
		async (slug) => (await listRegions(visitorClient(backend))).some((one) => one.slug === slug)
	);
	const classes = createClassCounter((code) => countInClass(visitorClient(backend), code));
	const codes = createCodeSessions();
	const secure = settings.origin.startsWith('https:');
	return { backend, queue, gate, classes, codes, secure };
}
