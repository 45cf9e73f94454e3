-- The quality cycle: a theme that the region takes up becomes a signal, a signal leads to actions, an action goes round
-- through plan, do, check and act, and what is published goes back to the tellers.

create table public.signals (
	id uuid primary key default gen_random_uuid(),
	region_id uuid not null references public.regions (id) on delete cascade,
	theme_id uuid not null,
	title text not null check (length(btrim(title)) between 3 and 200),
	note text not null default '' check (length(note) <= 4000),
	created_on date not null default private.today(),
	foreign key (region_id, theme_id) references public.themes (region_id, id),
	unique (region_id, id)
);
create index signals_theme on public.signals (region_id, theme_id);

alter table public.signals enable row level security;
alter table public.signals force row level security;
revoke all on public.signals from anon, authenticated, service_role;
grant select, insert, update, delete on public.signals to authenticated;
grant select, insert on public.signals to service_role;

create policy "Staff see the signals of their region" on public.signals
	for select to authenticated
	using (region_id = (select private.my_region()));
create policy "Those who improve raise signals in their region" on public.signals
	for insert to authenticated
	with check (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	);
create policy "Those who improve change signals of their region" on public.signals
	for update to authenticated
	using (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	)
	with check (region_id = (select private.my_region()));
create policy "Policy staff and admins remove signals of their region" on public.signals
	for delete to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('policy', 'admin')));

create table public.actions (
	id uuid primary key default gen_random_uuid(),
	region_id uuid not null references public.regions (id) on delete cascade,
	signal_id uuid not null,
	title text not null check (length(btrim(title)) between 3 and 200),
	goal text not null check (length(btrim(goal)) between 3 and 2000),
	-- "How will we notice?": what tellers and figures would show when it works.
	measure text not null check (length(btrim(measure)) between 3 and 2000),
	owner text not null check (length(btrim(owner)) between 2 and 120),
	review_on date not null,
	phase text not null default 'plan' check (phase in ('plan', 'do', 'check', 'act')),
	-- What tellers read about it; nothing is public until `published`.
	feedback text not null default '' check (length(feedback) <= 2000),
	published boolean not null default false,
	created_on date not null default private.today(),
	changed_on date not null default private.today(),
	foreign key (region_id, signal_id) references public.signals (region_id, id) on delete cascade,
	check (not published or length(btrim(feedback)) >= 3)
);
create index actions_signal on public.actions (region_id, signal_id);

alter table public.actions enable row level security;
alter table public.actions force row level security;
revoke all on public.actions from anon, authenticated, service_role;
grant select, insert, update, delete on public.actions to authenticated;
grant select, insert on public.actions to service_role;

create policy "Staff see the actions of their region" on public.actions
	for select to authenticated
	using (region_id = (select private.my_region()));
create policy "Those who improve start actions in their region" on public.actions
	for insert to authenticated
	with check (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	);
create policy "Those who improve change actions of their region" on public.actions
	for update to authenticated
	using (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	)
	with check (region_id = (select private.my_region()));
create policy "Policy staff and admins remove actions of their region" on public.actions
	for delete to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('policy', 'admin')));

create function private.touch_action() returns trigger
language plpgsql set search_path = '' as $$
begin
	new.changed_on := private.today();
	return new;
end $$;
revoke execute on function private.touch_action() from public;
create trigger touch before update on public.actions for each row execute function private.touch_action();

create trigger audit after insert or update or delete on public.signals
	for each row execute function private.audit_change('signal');
create trigger audit after insert or update or delete on public.actions
	for each row execute function private.audit_change('action');

-- "Wat deden we ermee": what a visitor may see of a region. No counts, no names, no stories.
create function public.read_region(region_slug text) returns jsonb
language sql stable security definer set search_path = '' as $$
	select jsonb_build_object(
		'slug', r.slug, 'name', r.name, 'demo', r.demo,
		'actions', coalesce((
			select jsonb_agg(
				jsonb_build_object(
					'theme', t.label, 'title', a.title, 'feedback', a.feedback, 'phase', a.phase, 'changed_on', a.changed_on
				)
				order by t.label, a.changed_on desc, a.title
			)
			from public.actions a
				join public.signals s on s.id = a.signal_id
				join public.themes t on t.id = s.theme_id
			where a.region_id = r.id and a.published
		), '[]')
	)
	from public.regions r where r.slug = region_slug and private.is_open(r)
$$;
revoke execute on function public.read_region(text) from public;
grant execute on function public.read_region(text) to anon;
