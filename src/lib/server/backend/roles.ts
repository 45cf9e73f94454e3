import type { Sql } from 'postgres';

/** The role as which the app itself connects: no superuser, a member of the three API roles; every
 * request becomes one of them before it touches a table. */
export const FRONT_ROLE = 'rode_draad_front';

/**
 * What hosted Supabase has before the first migration: the API roles, the auth schema, and its generous default grants,
 * so that a migration that forgets to revoke shows here as it would there.
 */
export async function createRoles(sql: Sql, frontPassword: string): Promise<void> {
	await sql.unsafe(`
		do $$ begin
			if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin; end if;
			if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin; end if;
			if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin bypassrls; end if;
			if not exists (select from pg_roles where rolname = '${FRONT_ROLE}') then create role ${FRONT_ROLE} login; end if;
		end $$;
		alter role ${FRONT_ROLE} password '${frontPassword.replaceAll("'", "''")}';
		grant anon, authenticated, service_role to ${FRONT_ROLE};
		create schema if not exists auth;
		grant usage on schema public, auth to anon, authenticated, service_role;
		alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
		alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;
		alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
	`);
}

/** The sign-in service works as the front role on its own schema, and the job queue on its own. */
export async function grantFront(sql: Sql): Promise<void> {
	await sql.unsafe(`
		grant usage on schema auth, supabase_migrations to ${FRONT_ROLE};
		grant select, insert, update, delete on all tables in schema auth to ${FRONT_ROLE};
		grant usage, select on all sequences in schema auth to ${FRONT_ROLE};
		grant select on all tables in schema supabase_migrations to ${FRONT_ROLE};
		grant usage on schema pgboss to ${FRONT_ROLE};
		grant select, insert, update, delete on all tables in schema pgboss to ${FRONT_ROLE};
		grant execute on all functions in schema pgboss to ${FRONT_ROLE};
	`);
}

/**
 * On our own database the app may also tidy up: rewrite tables and let go of old journals (`forget.ts`). Before PostgreSQL 17
 * there is no such right, and a database of somebody else has maintenance of its own.
 */
export async function grantTidying(sql: Sql): Promise<void> {
	await sql.unsafe(`
		grant usage on schema private to ${FRONT_ROLE};
		grant pg_maintain, pg_checkpoint to ${FRONT_ROLE};
		grant execute on function pg_switch_wal() to ${FRONT_ROLE};
	`);
}
