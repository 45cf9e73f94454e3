import { findCluster } from './embedded-postgres.ts';
import { openLite } from './lite.ts';
import { frontUrl } from './prepare.ts';
import { proveSeparation } from './self-test.ts';
import type { BackendSettings } from './settings.ts';

/** What supabase-js and the job queue need, whichever tier runs. Nothing outside this folder knows which one it is. */
export interface Backend {
	url: string;
	anonKey: string;
	serviceKey: string;
	/** For the job queue, in every tier. */
	databaseUrl: string;
	/** The network of the in-process tiers; absent on Supabase. */
	fetch?: typeof globalThis.fetch;
	settings: BackendSettings;
	close(): Promise<void>;
}

/** Connect to a prepared backend and prove that it keeps roles apart. A backend that fails the proof is not served. */
export async function openBackend(settings: BackendSettings): Promise<Backend> {
	const backend = await connect(settings);
	try {
		await proveSeparation(backend);
	} catch (error) {
		await backend.close();
		throw error;
	}
	return backend;
}

async function connect(settings: BackendSettings): Promise<Backend> {
	if (settings.supabase && settings.ownerUrl) {
		return {
			...settings.supabase,
			databaseUrl: settings.ownerUrl,
			settings,
			close: async () => {}
		};
	}
	const ownerUrl = settings.ownerUrl ?? (await findCluster(settings));
	const databaseUrl = frontUrl(ownerUrl, settings);
	return { ...openLite(databaseUrl, settings), databaseUrl, settings };
}
