-- What people decided about the outcome of the analysis: where a story belongs, what a theme is called, which themes are
-- one and which are not shown. The analysis learns from it and never overturns it. One row per story or theme: whoever
-- decides again replaces what was decided before.

create table public.story_decisions (
	region_id uuid not null references public.regions (id) on delete cascade,
	story_id uuid primary key,
	-- Keys of themes, the central one first; empty: it fits nowhere.
	theme_keys text[] not null check (cardinality(theme_keys) <= 5),
	-- Did the computer have the central theme right before it was told? For the region's own count.
	agreed boolean not null,
	decided_on date not null default private.today(),
	foreign key (region_id, story_id) references public.stories (region_id, id) on delete cascade
);
create index story_decisions_region on public.story_decisions (region_id);

alter table public.story_decisions enable row level security;
alter table public.story_decisions force row level security;
revoke all on public.story_decisions from anon, authenticated, service_role;
grant select, insert, update, delete on public.story_decisions to authenticated;
grant select on public.story_decisions to service_role;

create policy "Those who may read stories see where people put them" on public.story_decisions
	for select to authenticated
	using (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	);
create policy "Those who may read stories put them where they belong" on public.story_decisions
	for insert to authenticated
	with check (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	);
create policy "Those who may read stories put them somewhere else" on public.story_decisions
	for update to authenticated
	using (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	)
	with check (region_id = (select private.my_region()));
create policy "Those who may read stories take a decision back" on public.story_decisions
	for delete to authenticated
	using (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	);

create table public.theme_decisions (
	region_id uuid not null references public.regions (id) on delete cascade,
	theme_key text not null check (length(theme_key) between 1 and 80),
	-- What the region calls it; null: as the codebook or the analysis does.
	label text check (length(btrim(label)) between 2 and 120),
	-- The theme it is part of.
	merged_into text check (length(merged_into) between 1 and 80 and merged_into <> theme_key),
	hidden boolean not null default false,
	decided_on date not null default private.today(),
	primary key (region_id, theme_key)
);

alter table public.theme_decisions enable row level security;
alter table public.theme_decisions force row level security;
revoke all on public.theme_decisions from anon, authenticated, service_role;
grant select, insert, update, delete on public.theme_decisions to authenticated;
grant select on public.theme_decisions to service_role;

create policy "Staff see what was decided about the themes of their region" on public.theme_decisions
	for select to authenticated
	using (region_id = (select private.my_region()));
create policy "Policy staff and admins decide about themes" on public.theme_decisions
	for insert to authenticated
	with check (region_id = (select private.my_region()) and (select private.have_role('policy', 'admin')));
create policy "Policy staff and admins decide about themes again" on public.theme_decisions
	for update to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('policy', 'admin')))
	with check (region_id = (select private.my_region()));
create policy "Policy staff and admins take a decision about a theme back" on public.theme_decisions
	for delete to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('policy', 'admin')));

create trigger audit after insert or update or delete on public.story_decisions
	for each row execute function private.audit_change('placement');
create trigger audit after insert or update or delete on public.theme_decisions
	for each row execute function private.audit_change('theme');
