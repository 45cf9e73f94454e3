-- What the analysis found. A run replaces the outcome of the run before it, as one: themes keep their row (signals
-- hang on it), links and quotes are written anew. Only the worker writes, through save_analysis.

create table public.analysis_runs (
	id uuid primary key default gen_random_uuid(),
	region_id uuid not null references public.regions (id) on delete cascade,
	status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed')),
	-- Share of the work that is done, in whole percents.
	progress smallint not null default 0 check (progress between 0 and 100),
	stories integer check (stories >= 0),
	-- Words that many stories share and no theme explains: [{"word": "...", "stories": 4}].
	unexplained jsonb not null default '[]',
	requested_at timestamptz not null default now(),
	finished_at timestamptz
);
create index analysis_runs_region on public.analysis_runs (region_id, requested_at desc);
-- One run at a time: whoever asks twice is shown the run that is already on its way.
create unique index analysis_runs_one_open on public.analysis_runs (region_id) where status in ('queued', 'running');

alter table public.analysis_runs enable row level security;
alter table public.analysis_runs force row level security;
revoke all on public.analysis_runs from anon, authenticated, service_role;
grant select on public.analysis_runs to authenticated;
grant select, update on public.analysis_runs to service_role;

create policy "Staff follow the runs of their region" on public.analysis_runs
	for select to authenticated
	using (region_id = (select private.my_region()));

create table public.themes (
	id uuid primary key default gen_random_uuid(),
	region_id uuid not null references public.regions (id) on delete cascade,
	-- The id of the theme in the codebook, or the lasting id of an emergent theme.
	key text not null check (length(key) between 1 and 80),
	label text not null,
	origin text not null check (origin in ('codebook', 'emergent')),
	keywords text[] not null default '{}',
	size integer not null default 0 check (size >= 0),
	-- Stories per month and audience: [{"month": "2026-03", "parent": 2, "pupil": 1}].
	months jsonb not null default '[]',
	-- False when the last run found no story for it; its signals and actions stay.
	active boolean not null default true,
	unique (region_id, key),
	unique (region_id, id)
);

alter table public.themes enable row level security;
alter table public.themes force row level security;
revoke all on public.themes from anon, authenticated, service_role;
grant select on public.themes to authenticated, service_role;

create policy "Staff see the themes of their region" on public.themes
	for select to authenticated
	using (region_id = (select private.my_region()));

create table public.theme_quotes (
	region_id uuid not null,
	theme_id uuid not null,
	story_id uuid not null,
	text text not null check (length(text) between 1 and 1000),
	kind text not null check (kind in ('typical', 'deviating')),
	position smallint not null,
	primary key (theme_id, position),
	foreign key (region_id, theme_id) references public.themes (region_id, id) on delete cascade,
	foreign key (region_id, story_id) references public.stories (region_id, id) on delete cascade
);
create index theme_quotes_story on public.theme_quotes (region_id, story_id);

alter table public.theme_quotes enable row level security;
alter table public.theme_quotes force row level security;
revoke all on public.theme_quotes from anon, authenticated, service_role;
grant select on public.theme_quotes to authenticated;

create policy "Staff see the quotes of their region" on public.theme_quotes
	for select to authenticated
	using (region_id = (select private.my_region()));

create table public.story_themes (
	region_id uuid not null,
	story_id uuid not null,
	theme_id uuid not null,
	weight real not null check (weight between 0 and 1),
	-- Why: pieces of the story's own text with their offsets and share of the evidence.
	reasons jsonb not null default '[]',
	primary key (story_id, theme_id),
	foreign key (region_id, story_id) references public.stories (region_id, id) on delete cascade,
	foreign key (region_id, theme_id) references public.themes (region_id, id) on delete cascade
);
create index story_themes_theme on public.story_themes (region_id, theme_id);

alter table public.story_themes enable row level security;
alter table public.story_themes force row level security;
revoke all on public.story_themes from anon, authenticated, service_role;
grant select on public.story_themes to authenticated;

create policy "Those who may read stories see their themes" on public.story_themes
	for select to authenticated
	using (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	);

-- Stories that no theme holds: the computer doubts, it is no experience at all, or another language.
create table public.story_leftovers (
	region_id uuid not null,
	story_id uuid primary key,
	kind text not null check (kind in ('doubt', 'noise', 'other_language')),
	-- The likeliest themes all the same: [{"id": "vervoer", "p": 0.31}].
	ranked jsonb not null default '[]',
	foreign key (region_id, story_id) references public.stories (region_id, id) on delete cascade
);
create index story_leftovers_region on public.story_leftovers (region_id, kind);

alter table public.story_leftovers enable row level security;
alter table public.story_leftovers force row level security;
revoke all on public.story_leftovers from anon, authenticated, service_role;
grant select on public.story_leftovers to authenticated;

create policy "Those who may read stories see what no theme holds" on public.story_leftovers
	for select to authenticated
	using (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	);

-- A story that is no longer accepted leaves every theme at once, not at the next run.
create function private.forget_story() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	update public.themes t set size = greatest(t.size - 1, 0)
	where exists (select from public.story_themes l where l.theme_id = t.id and l.story_id = new.id);
	delete from public.theme_quotes where story_id = new.id;
	delete from public.story_themes where story_id = new.id;
	delete from public.story_leftovers where story_id = new.id;
	return null;
end $$;
revoke execute on function private.forget_story() from public;
create trigger forget_story after update of status, text on public.stories
	for each row when (old.status = 'accepted' and (new.status <> 'accepted' or new.text <> old.text))
	execute function private.forget_story();

create function public.request_analysis() returns uuid
language plpgsql security definer set search_path = '' as $$
declare
	run uuid;
begin
	if not private.have_role('coordinator', 'policy', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	insert into public.analysis_runs (region_id) values (private.my_region())
	on conflict (region_id) where status in ('queued', 'running') do nothing
	returning id into run;
	return coalesce(run, (
		select r.id from public.analysis_runs r
		where r.region_id = private.my_region() and r.status in ('queued', 'running')
	));
end $$;
revoke execute on function public.request_analysis() from public;
grant execute on function public.request_analysis() to authenticated;

-- The same for the one who runs the installation.
create function public.request_analysis_of(region uuid) returns uuid
language sql security definer set search_path = '' as $$
	with asked as (
		insert into public.analysis_runs (region_id) values (region)
		on conflict (region_id) where status in ('queued', 'running') do nothing
		returning id
	)
	select coalesce(
		(select id from asked),
		(select r.id from public.analysis_runs r where r.region_id = region and r.status in ('queued', 'running'))
	)
$$;
revoke execute on function public.request_analysis_of(uuid) from public;
grant execute on function public.request_analysis_of(uuid) to service_role;

-- Writes a whole outcome in one transaction. Stories that were withdrawn or reopened while the run was under way
-- are left out. `outcome`: {stories, unexplained, themes: [{key, label, origin, keywords, months, size,
-- quotes: [{story, text, kind}], links: [{story, weight, reasons}]}], leftovers: [{story, kind, ranked}]}.
create function public.save_analysis(run uuid, outcome jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
	region uuid := (select r.region_id from public.analysis_runs r where r.id = run and r.status in ('queued', 'running'));
begin
	if region is null then raise sqlstate 'PT409' using message = 'run', hint = 'error_run_closed'; end if;

	update public.themes set active = false, size = 0, months = '[]' where region_id = region;
	insert into public.themes (region_id, key, label, origin, keywords, size, months)
	select region, t ->> 'key', t ->> 'label', t ->> 'origin',
		array(select jsonb_array_elements_text(t -> 'keywords')), (t ->> 'size')::integer, t -> 'months'
	from jsonb_array_elements(outcome -> 'themes') t
	on conflict (region_id, key) do update set
		label = excluded.label, origin = excluded.origin, keywords = excluded.keywords,
		size = excluded.size, months = excluded.months, active = true;

	delete from public.theme_quotes where region_id = region;
	delete from public.story_themes where region_id = region;
	delete from public.story_leftovers where region_id = region;

	insert into public.story_themes (region_id, story_id, theme_id, weight, reasons)
	select region, s.id, h.id, (l ->> 'weight')::real, l -> 'reasons'
	from jsonb_array_elements(outcome -> 'themes') t
		cross join jsonb_array_elements(t -> 'links') l
		join public.themes h on h.region_id = region and h.key = t ->> 'key'
		join public.stories s on s.region_id = region and s.id = (l ->> 'story')::uuid and s.status = 'accepted';

	insert into public.theme_quotes (region_id, theme_id, story_id, text, kind, position)
	select region, h.id, s.id, q.value ->> 'text', q.value ->> 'kind', q.ordinality
	from jsonb_array_elements(outcome -> 'themes') t
		cross join jsonb_array_elements(t -> 'quotes') with ordinality q
		join public.themes h on h.region_id = region and h.key = t ->> 'key'
		join public.stories s on s.region_id = region and s.id = (q.value ->> 'story')::uuid
			and s.status = 'accepted' and s.quotable;

	insert into public.story_leftovers (region_id, story_id, kind, ranked)
	select region, s.id, o ->> 'kind', o -> 'ranked'
	from jsonb_array_elements(outcome -> 'leftovers') o
		join public.stories s on s.region_id = region and s.id = (o ->> 'story')::uuid and s.status = 'accepted';

	update public.analysis_runs set status = 'done', progress = 100, finished_at = now(),
		stories = (outcome ->> 'stories')::integer, unexplained = outcome -> 'unexplained'
	where id = run;
end $$;
revoke execute on function public.save_analysis(uuid, jsonb) from public;
grant execute on function public.save_analysis(uuid, jsonb) to service_role;
