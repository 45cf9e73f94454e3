-- The region's own names: schools, places, organisations, streets and people that tellers may write down. The privacy module
-- takes them out with more certainty than any national list. Names of staff are personal data: only the admin reads this
-- table, and the server itself while it redacts; a browser of a teller gets schools and places at most.

create table public.region_names (
	id uuid primary key default gen_random_uuid(),
	region_id uuid not null references public.regions (id) on delete cascade,
	kind text not null check (kind in ('school', 'plaats', 'organisatie', 'adres', 'naam')),
	name text not null check (length(name) between 2 and 120 and name !~ '^\s|\s$|[[:cntrl:]]')
);
-- "De Wissel" and "de  wissel" are one name, whatever its kind.
create unique index region_names_once on public.region_names (region_id, lower(regexp_replace(name, '\s+', ' ', 'g')));

alter table public.region_names enable row level security;
alter table public.region_names force row level security;
revoke all on public.region_names from anon, authenticated, service_role;
grant select, delete on public.region_names to authenticated;

create policy "Admins see the names of their region" on public.region_names
	for select to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('admin')));
create policy "Admins take names off the list of their region" on public.region_names
	for delete to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('admin')));

create trigger audit after delete on public.region_names
	for each row execute function private.audit_change('region_name');

-- Adds what is not there yet and says how many. `names`: [{"kind": "school", "name": "De Wissel"}]. All or nothing, and
-- every check is made here first, without the name in the refusal: a constraint that fires quotes the row.
create function public.add_region_names(names jsonb) returns integer
language plpgsql security definer set search_path = '' as $$
declare
	region uuid := private.my_region();
	added integer;
begin
	if not private.have_role('admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	if jsonb_typeof(names) is distinct from 'array' or exists (
		select from jsonb_array_elements(names) n
		where coalesce(n ->> 'kind', '') not in ('school', 'plaats', 'organisatie', 'adres', 'naam')
			or coalesce(length(n ->> 'name'), 0) not between 2 and 120
			or n ->> 'name' ~ '^\s|\s$|[[:cntrl:]]'
	) then
		raise sqlstate 'PT422' using message = 'name', hint = 'error_name';
	end if;
	-- One at a time in a region, so that the limit holds.
	perform from public.regions r where r.id = region for update;
	insert into public.region_names (region_id, kind, name)
	select region, n.value ->> 'kind', n.value ->> 'name'
	from jsonb_array_elements(names) with ordinality n order by n.ordinality
	on conflict (region_id, lower(regexp_replace(name, '\s+', ' ', 'g'))) do nothing;
	get diagnostics added = row_count;
	if (select count(*) from public.region_names r where r.region_id = region) > 5000 then
		raise sqlstate 'PT422' using message = 'name', hint = 'error_names_full';
	end if;
	if added > 0 then perform private.audit(region, 'region_names added', null); end if;
	return added;
end $$;
revoke execute on function public.add_region_names(jsonb) from public;
grant execute on function public.add_region_names(jsonb) to authenticated;

-- For redaction, by the server itself: the whole list with its version, or null when the caller holds that version already.
create function public.read_region_names(region_slug text, known text default '') returns jsonb
language sql stable security definer set search_path = '' as $$
	with list as (
		select n.kind, n.name from public.region_names n join public.regions r on r.id = n.region_id
		where r.slug = region_slug
	), state as (
		select encode(sha256(convert_to(coalesce(string_agg(l.kind || ':' || l.name, E'\n' order by l.kind, l.name), ''), 'UTF8')), 'hex') as version
		from list l
	)
	select case when s.version <> coalesce(known, '') then jsonb_build_object(
		'version', s.version,
		'names', coalesce((
			select jsonb_object_agg(k.kind, k.names)
			from (select l.kind, jsonb_agg(l.name order by l.name) as names from list l group by l.kind) k
		), '{}')
	) end
	from state s
$$;
revoke execute on function public.read_region_names(text, text) from public;
grant execute on function public.read_region_names(text, text) to service_role;

-- For the hints while somebody types: schools and places stand on every map. People, streets and organisations stay here.
create function public.list_open_names(region_slug text) returns jsonb
language sql stable security definer set search_path = '' as $$
	select coalesce(jsonb_object_agg(k.kind, k.names), '{}')
	from (
		select n.kind, jsonb_agg(n.name order by n.name) as names
		from public.region_names n join public.regions r on r.id = n.region_id
		where r.slug = region_slug and private.is_open(r) and n.kind in ('school', 'plaats')
		group by n.kind
	) k
$$;
revoke execute on function public.list_open_names(text) from public;
grant execute on function public.list_open_names(text) to anon;
