import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFunctions, listTables } from './catalogue.ts';
import { startBackend, type TestBackend } from './cluster.ts';
import { LINTS, type Lint } from './lints.ts';

let database: TestBackend;

beforeAll(async () => {
	database = await startBackend();
});
afterAll(() => database?.close());

async function faults(lint: Lint, ...first: string[]): Promise<string[]> {
	let found: string[] = [];
	const undo = new Error('undo');
	try {
		await database.owner.begin(async (sql) => {
			for (const statement of first) await sql.unsafe(statement);
			found = (await sql.unsafe<{ fault: string }[]>(LINTS[lint])).map((row) => row.fault);
			throw undo;
		});
	} catch (error) {
		if (error !== undo) throw error;
	}
	return found;
}

test.each(Object.keys(LINTS) as Lint[])('the schema does not have %s', async (lint) => {
	expect(await faults(lint)).toEqual([]);
});

/** A fault of every kind, as somebody could make it in a later migration. */
const SEEDED: Record<Lint, string[]> = {
	'a table without row level security, enabled and forced': [
		'create table public.fault (id uuid)',
		'alter table public.fault enable row level security'
	],
	'a view that does not look with the eyes of who asks': [
		'create view public.fault as select id from public.stories'
	],
	'a materialised view or a foreign table, which know no policies': [
		'create materialized view public.fault as select id from public.stories'
	],
	'a function without an empty search_path': [
		'create function public.fault() returns integer language sql security definer as $$ select 1 $$'
	],
	'a function that anybody may execute': [
		'create function public.fault() returns integer language sql as $$ select 1 $$',
		'grant execute on function public.fault() to public'
	],
	'a function that trusts what a user may write about themselves': [
		`create function public.fault() returns text language sql as $$ select auth.jwt() -> 'user_metadata' ->> 'role' $$`
	],
	'a table or schema that something is granted to everybody on': [
		'create table public.fault (id uuid)',
		'grant select on public.fault to public'
	],
	'a right to truncate, refer to, hang triggers on or maintain a table': [
		'create table public.fault (id uuid)',
		'grant truncate on public.fault to anon'
	],
	'a table that tellers change, with the system columns that say when': [
		'grant select on public.stories to authenticated'
	],
	'a right on some columns and not on all, which the list of rights does not show': [
		'create table public.fault (id uuid, day date)',
		'grant select (id) on public.fault to anon'
	],
	'a policy that lets everything through': [
		'create policy fault on public.stories for select to authenticated using (true)'
	],
	'a policy for others than signed-in staff': [
		'create policy fault on public.stories for select using (region_id = private.my_region())'
	],
	'a policy that does not ask for the region': [
		'create policy fault on public.stories for select to authenticated using (verified)'
	],
	'a policy for changes that does not ask for the role': [
		'create policy fault on public.stories for delete to authenticated using (region_id = private.my_region())'
	],
	'a story table that can tell when, or in which order, somebody told': [
		'alter table public.stories add column fault bigint generated always as identity'
	],
	'a trigger that acts as its caller on a table of somebody else': [
		`create function private.fault() returns trigger language plpgsql as $$ begin delete from public.themes; return null; end $$`,
		'create trigger fault after insert on public.stories for each row execute function private.fault()'
	]
};

describe('a fault that is made on purpose is found:', () => {
	test.each(Object.keys(LINTS) as Lint[])('%s', async (lint) => {
		expect((await faults(lint, ...SEEDED[lint])).join()).toContain('fault');
	});

	test.each([
		['a time', 'add column fault timestamptz'],
		['a serial number', 'add column fault bigserial'],
		['a moment as default', 'alter column masked set default to_jsonb(now())']
	])('a story table with %s', async (_, change) => {
		const lint = 'a story table that can tell when, or in which order, somebody told';
		expect(await faults(lint, `alter table public.stories ${change}`)).toHaveLength(1);
	});

	test('a new table or function is not in the reviewed lists', async () => {
		await database.owner.unsafe(`
			create table public.fault (id uuid);
			create function public.fault() returns integer language sql as $$ select 1 $$;
		`);
		expect(await listTables(database.owner)).toContain('public.fault');
		const made = (await listFunctions(database.owner)).find(({ name }) => name === 'public.fault');
		// Neither does a new object come with rights for anybody: the defaults of the platform are taken back.
		expect(made?.executable).toEqual([]);
		const [open] = await database.owner`
			select relacl::text as acl from pg_class where oid = 'public.fault'::regclass`;
		expect(open?.acl ?? '').not.toMatch(/anon|authenticated|service_role/);
		await database.owner.unsafe('drop table public.fault; drop function public.fault()');
	});
});

test('the sign-in service, the queue and the history are closed to every role of the API', async () => {
	const open = await database.owner`
		select n.nspname || '.' || c.relname as table, r.role, p.privilege
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
			cross join unnest(array['anon', 'authenticated', 'service_role']) r (role)
			cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p (privilege)
		where n.nspname in ('auth', 'pgboss', 'supabase_migrations') and c.relkind in ('r', 'p', 'v', 'm')
			and has_table_privilege(r.role, c.oid, p.privilege)`;
	expect(open).toEqual([]);
});

test('the role of the app is no superuser, passes no policy and owns nothing', async () => {
	const [role] = await database.owner`
		select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
			(select count(*)::integer from pg_class c where c.relowner = r.oid) as owned
		from pg_roles r where rolname = 'rode_draad_front'`;
	expect(role).toEqual({
		...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
		...{ rolreplication: false, owned: 0 }
	});
});
