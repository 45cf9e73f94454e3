-- A region is one samenwerkingsverband with its own tellers, staff, themes and actions. No row of one region is ever
-- seen by the staff of another. Regions are made by whoever runs the installation, not through the app.

create table public.regions (
	id uuid primary key default gen_random_uuid(),
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
	name text not null check (length(btrim(name)) between 2 and 120),
	swv_code text check (swv_code ~ '^(PO|VO)[0-9]{4}$'),
	-- A region that shows the product with made-up stories; its pages say so.
	demo boolean not null default false,
	created_on date not null default private.today()
);

alter table public.regions enable row level security;
alter table public.regions force row level security;
revoke all on public.regions from anon, authenticated, service_role;
grant select on public.regions to authenticated;
grant select, insert, update on public.regions to service_role;

create policy "Staff see their own region" on public.regions
	for select to authenticated
	using (id = (select private.my_region()));

-- A demo is for looking around. As soon as there is a real region it takes no stories and shows itself to nobody, so
-- that no real story lands with whoever was given a demo link.
create function private.is_open(region public.regions) returns boolean
language sql stable security definer set search_path = '' as $$
	select not region.demo or not exists (select from public.regions r where not r.demo)
$$;
revoke execute on function private.is_open(public.regions) from public;

-- Visitors choose a region by its name; that is all they see of it.
create function public.list_regions() returns table (slug text, name text, demo boolean)
language sql stable security definer set search_path = '' as $$
	select r.slug, r.name, r.demo from public.regions r where private.is_open(r) order by r.name
$$;
revoke execute on function public.list_regions() from public;
grant execute on function public.list_regions() to anon;
