import { createServerClient } from '@supabase/ssr';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { Cookies } from '@sveltejs/kit';
import type { Backend } from './backend/backend.ts';
import type { Database } from './database.types.ts';

export type Client = SupabaseClient<Database>;

const QUIET = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };

/** As a visitor: no session, no cookie, only the functions that anon was granted. */
export function visitorClient(backend: Backend): Client {
	return createClient<Database>(backend.url, backend.anonKey, {
		auth: QUIET,
		global: { fetch: backend.fetch }
	});
}

/** As the installation itself: for the worker and the commands of whoever runs it. In a request only to read what redaction needs. */
export function serviceClient(backend: Backend): Client {
	return createClient<Database>(backend.url, backend.serviceKey, {
		auth: QUIET,
		global: { fetch: backend.fetch }
	});
}

/** As the member of staff whose session is in these cookies. */
export function staffClient(backend: Backend, cookies: Cookies, secure: boolean): Client {
	return createServerClient<Database>(backend.url, backend.anonKey, {
		global: { fetch: backend.fetch },
		cookieOptions: { name: 'rode-draad-staff' },
		cookies: {
			getAll: () => cookies.getAll(),
			setAll: (changed) => {
				for (const { name, value, options } of changed) {
					// The browser never needs the session itself; it goes when the browser is closed.
					const { maxAge } = options;
					cookies.set(name, value, {
						...{ path: '/team', httpOnly: true, secure, sameSite: 'strict' },
						...(maxAge === 0 ? { maxAge } : {})
					});
				}
			}
		}
	});
}
