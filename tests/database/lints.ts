/** Faults that a schema may not have. Each query names what is at fault; an empty answer is a clean schema. */
const OURS = `n.nspname in ('public', 'private')`;
const TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace`;
const FUNCTIONS = `pg_proc p join pg_namespace n on n.oid = p.pronamespace`;
const STORY_TABLES = `('stories', 'receipts', 'story_themes', 'story_leftovers', 'theme_quotes')`;

export const LINTS = {
	'a table without row level security, enabled and forced': `
		select c.relname as fault from ${TABLES}
		where ${OURS} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
	'a view that does not look with the eyes of who asks': `
		select c.relname as fault from ${TABLES}
		where ${OURS} and c.relkind = 'v'
			and not coalesce(c.reloptions @> array['security_invoker=true'] or c.reloptions @> array['security_invoker=on'], false)`,
	'a materialised view or a foreign table, which know no policies': `
		select c.relname as fault from ${TABLES} where ${OURS} and c.relkind in ('m', 'f')`,
	'a function without an empty search_path': `
		select p.proname as fault from ${FUNCTIONS}
		where ${OURS} and not coalesce(p.proconfig @> array['search_path=""'], false)`,
	'a function that anybody may execute': `
		select p.proname as fault from ${FUNCTIONS}
		where ${OURS} and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
	'a function that trusts what a user may write about themselves': `
		select p.proname as fault from ${FUNCTIONS}
		where ${OURS} and p.prosrc ~ 'user_meta_?data' and p.proname not in ('gate_signup', 'admit')`,
	'a table or schema that something is granted to everybody on': `
		select c.relname as fault from ${TABLES}
		where ${OURS} and exists (select from aclexplode(c.relacl) a where a.grantee = 0)
		union all
		select n.nspname from pg_namespace n
		where n.nspname = 'private' and exists (select from aclexplode(n.nspacl) a where a.grantee = 0)`,
	'a right to truncate, refer to, hang triggers on or maintain a table': `
		select c.relname as fault from ${TABLES}
		where ${OURS} and exists (
			select from aclexplode(c.relacl) a
			where a.grantee <> c.relowner and a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
		)`,
	'a right on some columns and not on all, which the list of rights does not show': `
		select c.relname as fault from ${TABLES}, pg_attribute a, aclexplode(a.attacl) x
		where ${OURS} and a.attrelid = c.oid
		group by c.oid, c.relname, x.grantee, x.privilege_type
		having min(a.attnum) < 1
			or count(*) < (select count(*) from pg_attribute t where t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped)`,
	'a table that tellers change, with the system columns that say when': `
		select 'fault: ' || c.relname as fault from ${TABLES}, aclexplode(c.relacl) x
		where n.nspname = 'public' and c.relname in ('stories', 'messages', 'themes')
			and x.grantee = 'authenticated'::regrole and x.privilege_type = 'SELECT'`,
	'a policy that lets everything through': `
		select polname::text as fault from pg_policy
		where pg_get_expr(polqual, polrelid) = 'true' or pg_get_expr(polwithcheck, polrelid) = 'true'`,
	'a policy for others than signed-in staff': `
		select polname::text as fault from pg_policy where polroles <> array['authenticated'::regrole::oid]`,
	'a policy that does not ask for the region': `
		select polname::text as fault from pg_policy
		where coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') !~ 'my_region'`,
	'a policy for changes that does not ask for the role': `
		select polname::text as fault from pg_policy
		where polcmd <> 'r'
			and coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') !~ 'have_role'`,
	'a story table that can tell when, or in which order, somebody told': `
		select c.relname || '.' || a.attname as fault
		from ${TABLES} join pg_attribute a on a.attrelid = c.oid
			left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
		where ${OURS} and c.relname in ${STORY_TABLES} and a.attnum > 0 and not a.attisdropped
			and (
				a.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype, 'time'::regtype, 'timetz'::regtype)
				or a.attidentity <> ''
				or coalesce(pg_get_expr(d.adbin, d.adrelid), '') ~ 'nextval|uuidv7|now\\(|timestamp|uuid_generate'
			)`,
	'a trigger that acts as its caller on a table of somebody else': `
		select t.tgname::text as fault from pg_trigger t join pg_proc p on p.oid = t.tgfoid
			join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
		where not t.tgisinternal and ${OURS} and not p.prosecdef and p.prosrc ~* '(insert into|update|delete from) (public|private)\\.'`
} as const;

export type Lint = keyof typeof LINTS;
