import { PgBoss } from 'pg-boss';
import postgres, { type Sql } from 'postgres';
import { startCluster } from './embedded-postgres.ts';
import { openLite } from './lite.ts';
import { migrate } from './migrate.ts';
import { FRONT_ROLE, createRoles, grantFront, grantTidying } from './roles.ts';
import { deriveKey, type BackendSettings } from './settings.ts';

export interface PreparedBackend {
	/** Stops what was started here: the embedded cluster, or nothing. */
	stop(): Promise<void>;
}

/**
 * Bring the database of this installation to where the app can be served: started (embedded), roles, sign-in schema,
 * migrations, job queue. Done once, by the process that starts the others. On Supabase the roles, the sign-in schema and
 * the migrations are the platform's (`supabase db push`); only the queue is made here.
 */
export async function prepareBackend(
	settings: BackendSettings,
	migrations: string
): Promise<PreparedBackend> {
	if (settings.tier === 'supabase') {
		await createQueueSchema(ownerUrlOf(settings));
		return { stop: async () => {} };
	}
	const cluster = settings.tier === 'embedded' ? await startCluster(settings) : undefined;
	try {
		await prepareOwn(cluster?.ownerUrl ?? ownerUrlOf(settings), settings, migrations);
	} catch (error) {
		await cluster?.stop();
		throw error;
	}
	return { stop: async () => cluster?.stop() };
}

async function prepareOwn(ownerUrl: string, settings: BackendSettings, migrations: string) {
	const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
	try {
		await refuseWeakOwner(sql);
		await createRoles(sql, deriveKey(settings.secrets, 'front password'));
		const auth = openLite(ownerUrl, settings);
		await auth.ensureAuthSchema();
		await auth.close();
		// ensureAuthSchema swallows errors of single statements, so look at what it had to make.
		const [made] = await sql<{ users: string | null }[]>`select to_regclass('auth.users') as users`;
		if (!made?.users) throw new Error('The schema of the sign-in service could not be made.');
		await migrate(sql, migrations);
		await createQueueSchema(ownerUrl);
		await grantFront(sql);
		if (settings.tier === 'embedded') await grantTidying(sql);
		// A backup that was put back may hold what should be gone: before anybody can see it.
		await sql`select public.purge()`;
	} finally {
		await sql.end();
	}
}

/** Functions act as the owner on tables whose policies bind the owner too; without this right they would see nothing. */
async function refuseWeakOwner(sql: Sql): Promise<void> {
	const [able] = await sql`
		select from pg_roles where rolname = current_user and (rolsuper or (rolcreaterole and rolbypassrls))`;
	if (!able)
		throw new Error('The owner in DATABASE_URL needs CREATEROLE and BYPASSRLS, or be a superuser.');
}

/** pg-boss makes its own schema; queues are made by name in `queue.ts`. */
async function createQueueSchema(ownerUrl: string): Promise<void> {
	const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false });
	await boss.start();
	// Exclusive: a run that is asked for again while its job waits or works is not done twice.
	// Without a heartbeat the job of a worker that was killed would block its region until it expires.
	const options = { retryLimit: 2, retryDelay: 5, expireInSeconds: 3600, heartbeatSeconds: 60 };
	await boss.createQueue('analyse', { ...options, policy: 'exclusive' });
	// Short: at most one waiting per region, however often it is asked.
	await boss.createQueue('refresh', { ...options, policy: 'short' });
	await boss.createQueue('purge', { ...options, policy: 'short' });
	await boss.stop({ graceful: false });
}

function ownerUrlOf(settings: BackendSettings): string {
	if (!settings.ownerUrl) throw new Error('DATABASE_URL is not set.');
	return settings.ownerUrl;
}

/** The same database as somebody else: the role of the app instead of the owner. */
export function frontUrl(ownerUrl: string, settings: BackendSettings): string {
	const url = new URL(ownerUrl);
	url.username = FRONT_ROLE;
	url.password = deriveKey(settings.secrets, 'front password');
	return url.href;
}
