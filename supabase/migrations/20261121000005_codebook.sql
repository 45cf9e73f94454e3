-- The codebook of a region: which themes it works with and what it calls them. The twenty default themes bring their
-- words and examples from the product; a theme of the region's own brings them here.

create table public.codebook_themes (
	region_id uuid not null references public.regions (id) on delete cascade,
	key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 80),
	label text not null check (length(btrim(label)) between 2 and 120),
	definition text not null default '' check (length(definition) <= 2000),
	when_yes text not null default '' check (length(when_yes) <= 2000),
	when_no text not null default '' check (length(when_no) <= 2000),
	terms text[] not null default '{}',
	examples text[] not null default '{}',
	active boolean not null default true,
	primary key (region_id, key)
);

alter table public.codebook_themes enable row level security;
alter table public.codebook_themes force row level security;
revoke all on public.codebook_themes from anon, authenticated, service_role;
grant select, insert, update on public.codebook_themes to authenticated;
grant select, insert on public.codebook_themes to service_role;

create policy "Staff read the codebook of their region" on public.codebook_themes
	for select to authenticated
	using (region_id = (select private.my_region()));
create policy "Policy staff and admins add themes to their codebook" on public.codebook_themes
	for insert to authenticated
	with check (region_id = (select private.my_region()) and (select private.have_role('policy', 'admin')));
create policy "Policy staff and admins change their codebook" on public.codebook_themes
	for update to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('policy', 'admin')))
	with check (region_id = (select private.my_region()));

create trigger audit after insert or update or delete on public.codebook_themes
	for each row execute function private.audit_change('codebook_theme');
