-- What a region says in its own words, on top of what the app says everywhere: the name, hours and telephone number of its
-- desk, a welcome, question cards, help lines, a colour, a logo, and the places that belong to it. The shape of `content` is
-- kept by the app (domain/region-content.ts), which reads it as untrusted every time; here it only stays small.

create table public.region_content (
	region_id uuid primary key references public.regions (id) on delete cascade,
	content jsonb not null default '{}' check (jsonb_typeof(content) = 'object' and length(content::text) <= 40000),
	-- PNG, base64; the app took out everything but the picture.
	logo text check (logo ~ '^[A-Za-z0-9+/]+=*$' and length(logo) <= 150000),
	changed_on date not null default private.today()
);

alter table public.region_content enable row level security;
alter table public.region_content force row level security;
revoke all on public.region_content from anon, authenticated, service_role;
grant select on public.region_content to authenticated;

create policy "Staff see what their region says" on public.region_content
	for select to authenticated
	using (region_id = (select private.my_region()));
create trigger audit after insert or update on public.region_content
	for each row execute function private.audit_change('region_content');

-- An empty `new_logo` takes the logo away, null leaves it as it is.
create function public.save_region_content(new_content jsonb, new_logo text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
	fine constant boolean := jsonb_typeof(new_content) = 'object' and length(new_content::text) <= 40000
		and coalesce(new_logo, '') ~ '^[A-Za-z0-9+/]*=*$' and length(coalesce(new_logo, '')) <= 150000;
begin
	if not private.have_role('admin') then raise sqlstate 'PT403' using message = 'not_allowed'; end if;
	if fine is not true then raise sqlstate 'PT422' using message = 'region', hint = 'error_content'; end if;
	insert into public.region_content as c (region_id, content, logo)
	values (private.my_region(), new_content, nullif(new_logo, ''))
	on conflict (region_id) do update set
		content = excluded.content,
		logo = case when new_logo is null then c.logo else excluded.logo end,
		changed_on = private.today();
end $$;
revoke execute on function public.save_region_content(jsonb, text) from public;
grant execute on function public.save_region_content(jsonb, text) to authenticated;

-- What a visitor needs to find a region: its name, and the gemeenten and postcodes that belong to it.
drop function public.list_regions();
create function public.list_regions() returns table (slug text, name text, demo boolean, places text[])
language sql stable security definer set search_path = '' as $$
	select r.slug, r.name, r.demo,
		array(
			select p.value from jsonb_array_elements_text(
				case when jsonb_typeof(c.content -> 'places') = 'array' then c.content -> 'places' else '[]' end
			) p
		)
	from public.regions r left join public.region_content c on c.region_id = r.id
	where private.is_open(r)
	order by r.name
$$;
revoke execute on function public.list_regions() from public;
grant execute on function public.list_regions() to anon;

create function public.read_region_content(region_slug text) returns jsonb
language sql stable security definer set search_path = '' as $$
	select c.content || jsonb_build_object('hasLogo', c.logo is not null)
	from public.regions r join public.region_content c on c.region_id = r.id
	where r.slug = region_slug and private.is_open(r)
$$;
revoke execute on function public.read_region_content(text) from public;
grant execute on function public.read_region_content(text) to anon;

create function public.read_region_logo(region_slug text) returns text
language sql stable security definer set search_path = '' as $$
	select c.logo
	from public.regions r join public.region_content c on c.region_id = r.id
	where r.slug = region_slug and private.is_open(r)
$$;
revoke execute on function public.read_region_logo(text) from public;
grant execute on function public.read_region_logo(text) to anon;
