-- Who did what to which row, and when. Never what it said: no text, no code, nothing of a teller.
-- Rows are added by the database itself and never changed.

create table public.audit_log (
	id uuid primary key default gen_random_uuid(),
	at timestamptz not null default now(),
	-- Without a reference: the log outlives what it tells about.
	region_id uuid,
	actor uuid,
	action text not null check (action ~ '^[a-z_]+ [a-z_]+$'),
	subject uuid
);
create index audit_log_region on public.audit_log (region_id, at desc);

alter table public.audit_log enable row level security;
alter table public.audit_log force row level security;
revoke all on public.audit_log from anon, authenticated, service_role;
grant select on public.audit_log to authenticated;

create policy "Admins read the log of their region" on public.audit_log
	for select to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('admin')));

create function private.audit(region uuid, action text, subject uuid) returns void
language sql security definer set search_path = '' as $$
	insert into public.audit_log (region_id, actor, action, subject) values (region, auth.uid(), action, subject)
$$;
revoke execute on function private.audit(uuid, text, uuid) from public;

-- For tables that people change directly. Its argument is the noun of the table.
create function private.audit_change() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
	changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
	perform private.audit(
		(changed ->> 'region_id')::uuid,
		tg_argv[0] || ' ' || case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end,
		coalesce(changed ->> 'id', changed ->> 'user_id', changed ->> 'story_id')::uuid
	);
	return null;
end $$;
revoke execute on function private.audit_change() from public;

create function private.refuse_change() returns trigger
language plpgsql set search_path = '' as $$
begin
	raise sqlstate 'PT403' using message = 'append_only';
end $$;
revoke execute on function private.refuse_change() from public;

create trigger append_only before update or delete on public.audit_log
	for each row execute function private.refuse_change();
create trigger append_only_whole before truncate on public.audit_log
	for each statement execute function private.refuse_change();
