import { App, ConsoleEmailDriver, type EmailDriver } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import { withoutWords } from '#lib/server/without-words.ts';
import { deriveKey, type BackendSettings } from './settings.ts';

/** An API that speaks Supabase's language in this process; `fetch` is what supabase-js gets as its network. */
export interface LiteFront {
	url: string;
	anonKey: string;
	serviceKey: string;
	fetch: typeof globalThis.fetch;
	/** Creates the schema of the sign-in service. Needs a connection as owner. */
	ensureAuthSchema(): Promise<void>;
	close(): Promise<void>;
}

/** Nothing calls out: lite's command line reports usage unless told not to. */
process.env.LITE_TELEMETRY = '0';
process.env.DO_NOT_TRACK = '1';

/** Its sign-in service prints whole errors, and PostgreSQL quotes rows in them: what broke and where is enough. */
const print = console.error;
console.error = (...said: unknown[]) =>
	print(...said.map((one) => (one instanceof Error ? withoutWords(one) : one)));

export function openLite(databaseUrl: string, settings: BackendSettings): LiteFront {
	const connection = createPostgresConnection({
		url: databaseUrl,
		postgresOptions: { onnotice: () => {} }
	});
	// Lite would grant everything to anon at the first request; our migrations say what is granted.
	(connection as unknown as { rlsState: string }).rlsState = 'active';
	storeJsonOnce(connection.driver as { options: { serializers: Serializers } });
	// A database error may quote the row, and the row is a story. Code and hint are enough to act on.
	connection.normalizeDbError = withoutText;
	const anonKey = `sb_publishable_${deriveKey(settings.secrets, 'anon key')}`;
	const serviceKey = `sb_secret_${deriveKey(settings.secrets, 'service key')}`;
	const app = new App({
		connection,
		api: { schemas: ['public'] },
		auth: {
			enabled: true,
			jwt_secret: deriveKey(settings.secrets, 'jwt'),
			jwt_expiry: 900,
			publishable_key: anonKey,
			secret_key: serviceKey,
			minimum_password_length: 12,
			// A working day at most, and half an hour without a sign of life (counted from the last token, so 15 minutes more).
			sessions: { timebox: '8h', inactivity_timeout: '45m', single_per_user: false },
			site_url: settings.origin,
			email: { enable_confirmations: false }
		},
		studio: { enabled: false },
		options: { server: { disableStudio: true }, drivers: { email: silentMail() } }
	} as ConstructorParameters<typeof App>[0]);
	return {
		url: 'http://localhost',
		anonKey,
		serviceKey,
		fetch: (input, init) => app.fetch(new Request(input, init)),
		ensureAuthSchema: () => app.ensureSystemSchema(),
		close: () => connection.close()
	};
}

type Serializers = Record<number, (value: unknown) => string>;

/** Lite's sign-in service hands over JSON as text; its driver would put that text in quotes and store a string. */
function storeJsonOnce({ options }: { options: { serializers: Serializers } }): void {
	const [json, jsonb] = [114, 3802];
	options.serializers[json] = options.serializers[jsonb] = (value) =>
		typeof value === 'string' ? value : JSON.stringify(value);
}

function withoutText(error: unknown): unknown {
	const { code, hint, message } = error as { code?: string; hint?: string; message?: string };
	// Without a code it is lite's own ("no such table"), which never saw a row.
	if (!code) return error;
	// Our own refusals (PTxxx) carry no text; anything else is reduced to its code.
	const own = /^(PT\d{3}|PGRST\w*|42501)$/.test(code);
	const kept = Object.assign(new Error(own ? message : 'database_error'), { code, hint });
	// Lite prints what it gets; one line is enough.
	kept.stack = `Database: ${kept.message} (${code}${hint ? `, ${hint}` : ''})`;
	return kept;
}

/** The sign-in service of this tier sends no mail: invitations are links that an admin hands over. */
function silentMail(): EmailDriver {
	const driver = new ConsoleEmailDriver();
	driver.send = async () => undefined as never;
	return driver;
}
