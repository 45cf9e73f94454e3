-- PostgreSQL keeps with every row the number of the transaction that wrote it (xmin) and its place in the file (ctid). Whoever may
-- read a table may ask for them too, and beside a line of the log, which has a time, they say when a story came in, a teller added
-- something or took it back. Rights on columns leave these out. A column that is added later needs its own right.

do $$
declare
	moved text;
begin
	foreach moved in array array['stories', 'messages', 'themes'] loop
		execute format('revoke select on public.%I from authenticated', moved);
		execute format('grant select (%s) on public.%I to authenticated', (
			select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_catalog.pg_attribute a
			where a.attrelid = format('public.%I', moved)::regclass and a.attnum > 0 and not a.attisdropped
		), moved);
	end loop;
end $$;
