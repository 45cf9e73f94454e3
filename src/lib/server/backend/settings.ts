import { hkdfSync } from 'node:crypto';
import { resolve } from 'node:path';
import type { Environment } from '#lib/server/environment.ts';

/** What the other modules of this folder need to know, whichever tier runs. */
export interface BackendSettings {
	tier: 'embedded' | 'postgres' | 'supabase';
	dataDir: string;
	/** Where visitors reach the app; sign-in mails point there. */
	origin: string;
	/** Owner of the schema; absent in the embedded tier, where it follows from the running cluster. */
	ownerUrl?: string;
	supabase?: { url: string; anonKey: string; serviceKey: string };
	secrets: Secrets;
}

/** `app` is what all keys of the installation are derived from; `pepper` goes into the hash of every receipt. */
export interface Secrets {
	app: string;
	pepper: string;
}

export function backendSettings(env: Environment, secrets: Secrets): BackendSettings {
	return {
		tier: env.SUPABASE_URL ? 'supabase' : env.DATABASE_URL ? 'postgres' : 'embedded',
		dataDir: resolve(env.DATA_DIR),
		origin: env.ORIGIN ?? `http://localhost:${env.PORT}`,
		ownerUrl: env.DATABASE_URL,
		supabase: env.SUPABASE_URL
			? {
					url: env.SUPABASE_URL,
					anonKey: env.SUPABASE_ANON_KEY ?? '',
					serviceKey: env.SUPABASE_SERVICE_KEY ?? ''
				}
			: undefined,
		secrets
	};
}

/** A key of its own for every purpose (HKDF, RFC 5869): one that leaks says nothing about another. */
export function deriveKey(secrets: Secrets, purpose: string): string {
	return Buffer.from(hkdfSync('sha256', secrets.app, 'rode-draad', purpose, 32)).toString(
		'base64url'
	);
}
