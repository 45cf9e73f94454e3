import { openBackend, type Backend } from './backend/backend.ts';
import { readSecrets } from './backend/secrets.ts';
import { backendSettings } from './backend/settings.ts';
import { readEnvironment } from './environment.ts';
import { openQueue, type Queue } from './queue.ts';

/** What the web process holds on to while it serves. */
export interface App {
	backend: Backend;
	queue: Queue;
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
	return { backend, queue, secure: settings.origin.startsWith('https:') };
}
