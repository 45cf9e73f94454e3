import type { Sql } from 'postgres';

/** What the database says about itself. */
export async function listTables(sql: Sql): Promise<string[]> {
	const rows = await sql<{ name: string }[]>`
		select n.nspname || '.' || c.relname as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'f')
		order by 1`;
	return rows.map((row) => row.name);
}

/** The columns of a table that take a value; a generated one makes its own. */
export async function listColumns(sql: Sql, table: string): Promise<string[]> {
	const rows = await sql<{ name: string }[]>`
		select quote_ident(attname) as name from pg_attribute
		where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
		order by attnum`;
	return rows.map((row) => row.name);
}

export interface FunctionRow {
	name: string;
	definer: boolean;
	/** Of anon, authenticated and service_role. */
	executable: string[];
}

export async function listFunctions(sql: Sql): Promise<FunctionRow[]> {
	return sql<FunctionRow[]>`
		select n.nspname || '.' || p.proname as name, p.prosecdef as definer,
			array(
				select r from unnest(array['anon', 'authenticated', 'service_role']) r
				where has_function_privilege(r, p.oid, 'execute') order by 1
			) as executable
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname in ('public', 'private')
		order by 1`;
}

/**
 * Every right that somebody other than the owner was granted on a table, as "role: privilege". One that was granted column by
 * column counts: that none was left out is up to `LINTS`.
 */
export async function listGrants(sql: Sql): Promise<{ table: string; grants: string[] }[]> {
	return sql<{ table: string; grants: string[] }[]>`
		select n.nspname || '.' || c.relname as table,
			array(
				select distinct coalesce(r.rolname, 'PUBLIC') || ': ' || lower(a.privilege_type)
				from (
					select * from aclexplode(c.relacl)
					union all
					select x.* from pg_attribute t, aclexplode(t.attacl) x where t.attrelid = c.oid
				) a left join pg_roles r on r.oid = a.grantee
				where a.grantee <> c.relowner order by 1
			) as grants
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'f', 'v', 'm')
		order by 1`;
}
