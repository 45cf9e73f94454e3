import { createClient } from '@supabase/supabase-js';
import type { Backend } from './backend.ts';

type Door = Pick<Backend, 'url' | 'anonKey' | 'serviceKey' | 'fetch'>;

/**
 * Three questions at every start. Do two calls at the same time each run as their own role? Is a table that nobody was
 * granted refused? Is a forged token turned away?
 *
 * @throws Error that names the question that went wrong
 */
export async function proveSeparation(backend: Door): Promise<void> {
	const anon = client(backend, backend.anonKey);
	const service = client(backend, backend.serviceKey);
	const roles = await Promise.all([anon.rpc('whoami'), service.rpc('whoami'), anon.rpc('whoami')]);
	for (const [index, expected] of ['anon', 'service_role', 'anon'].entries()) {
		const answer = roles[index];
		if (answer?.data !== expected) {
			throw new Error(
				`Backend self-test: expected ${expected}, the database answered ${answer?.data ?? answer?.error?.message}.`
			);
		}
	}
	const canary = await anon.rpc('canary_is_closed');
	if (canary.data !== true)
		throw new Error('Backend self-test: a visitor could read a table nobody was granted.');

	const forged = await client(backend, backend.anonKey, FORGED_TOKEN).rpc('whoami');
	if (forged.status !== 401) throw new Error('Backend self-test: a forged token was not refused.');
}

/** {"alg":"HS256"}.{"role":"service_role"} with a signature that no secret makes. */
const FORGED_TOKEN =
	'eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

function client(backend: Door, key: string, token?: string) {
	return createClient(backend.url, key, {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
		global: {
			fetch: backend.fetch,
			headers: token ? { authorization: `Bearer ${token}` } : {}
		}
	});
}
