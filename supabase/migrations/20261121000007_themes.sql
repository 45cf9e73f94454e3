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
	-- Is it told more often, less often, or as often as before? Beyond chance, or unknown.
	direction text not null default 'unknown' check (direction in ('rising', 'falling', 'steady', 'unknown')),
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
grant select on public.story_themes to authenticated, service_role;

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

-- Size and months of these themes, from the stories that they hold at this moment.
create function private.count_themes(counted uuid[]) returns void
language sql security definer set search_path = '' as $$
	update public.themes t set
		size = held.stories, active = held.stories > 0, months = coalesce(held.months, '[]')
	from (
		select m.theme_id, sum(m.parent + m.pupil) as stories,
			jsonb_agg(jsonb_build_object('month', m.month, 'parent', m.parent, 'pupil', m.pupil) order by m.month)
				filter (where m.month is not null) as months
		from (
			select c.theme_id, to_char(s.told_on, 'YYYY-MM') as month,
				count(*) filter (where s.audience = 'parent') as parent,
				count(*) filter (where s.audience = 'pupil') as pupil
			from unnest(counted) c (theme_id)
				left join public.story_themes l on l.theme_id = c.theme_id
				left join public.stories s on s.id = l.story_id
			group by c.theme_id, month
		) m
		group by m.theme_id
	) held
	where t.id = held.theme_id
$$;
revoke execute on function private.count_themes(uuid[]) from public;

-- A story that is no longer accepted, or says something else now, leaves every theme at once, not at the next run.
create function private.forget_story() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
	held_by uuid[] := array(select l.theme_id from public.story_themes l where l.story_id = new.id);
begin
	delete from public.theme_quotes where story_id = new.id;
	delete from public.story_themes where story_id = new.id;
	delete from public.story_leftovers where story_id = new.id;
	perform private.count_themes(held_by);
	return null;
end $$;
revoke execute on function private.forget_story() from public;
create trigger forget_story after update of status, text on public.stories
	for each row when (old.status = 'accepted' and (new.status <> 'accepted' or new.text <> old.text))
	execute function private.forget_story();

-- The run that is on its way in a region, or else a new one.
create function private.open_run(region uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
	run uuid;
begin
	loop
		insert into public.analysis_runs (region_id) values (region)
		on conflict (region_id) where status in ('queued', 'running') do nothing
		returning id into run;
		exit when run is not null;
		select r.id into run from public.analysis_runs r
		where r.region_id = region and r.status in ('queued', 'running');
		-- Neither: it came to its end between the two statements.
		exit when run is not null;
	end loop;
	return run;
end $$;
revoke execute on function private.open_run(uuid) from public;

create function public.request_analysis() returns uuid
language plpgsql security definer set search_path = '' as $$
begin
	if not private.have_role('coordinator', 'policy', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	return private.open_run(private.my_region());
end $$;
revoke execute on function public.request_analysis() from public;
grant execute on function public.request_analysis() to authenticated;

-- The same for the one who runs the installation.
create function public.request_analysis_of(region uuid) returns uuid
language sql security definer set search_path = '' as $$ select private.open_run(region) $$;
revoke execute on function public.request_analysis_of(uuid) from public;
grant execute on function public.request_analysis_of(uuid) to service_role;

-- Writes a whole outcome in one transaction. `read` says which stories the run read and what they said (SHA-256):
-- what was withdrawn, reopened or edited while the run was under way is left out, so that no quote shows words that a
-- person took out. `outcome`: {stories, unexplained, read: [{story, hash}], themes: [{key, label, origin, keywords, direction,
-- quotes: [{story, text, kind}], links: [{story, weight, reasons}]}], leftovers: [{story, kind, ranked}]}.
create function public.save_analysis(run uuid, outcome jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
	region uuid := (
		select r.region_id from public.analysis_runs r where r.id = run and r.status in ('queued', 'running') for update
	);
	fresh uuid[];
begin
	if region is null then raise sqlstate 'PT409' using message = 'run', hint = 'error_run_closed'; end if;
	-- Held until the end: a decision that is made now waits, and then finds what it has to forget.
	fresh := array(
		select s.id
		from jsonb_array_elements(outcome -> 'read') r
			join public.stories s on s.region_id = region and s.id = (r ->> 'story')::uuid and s.status = 'accepted'
				and encode(sha256(convert_to(s.text, 'UTF8')), 'hex') = r ->> 'hash'
		for update of s
	);

	insert into public.themes (region_id, key, label, origin, keywords, direction)
	select region, t ->> 'key', t ->> 'label', t ->> 'origin',
		array(select jsonb_array_elements_text(t -> 'keywords')), t ->> 'direction'
	from jsonb_array_elements(outcome -> 'themes') t
	on conflict (region_id, key) do update set
		label = excluded.label, origin = excluded.origin, keywords = excluded.keywords, direction = excluded.direction;

	delete from public.theme_quotes where region_id = region;
	delete from public.story_themes where region_id = region;
	delete from public.story_leftovers where region_id = region;

	insert into public.story_themes (region_id, story_id, theme_id, weight, reasons)
	select region, f.story, h.id, (l ->> 'weight')::real, l -> 'reasons'
	from jsonb_array_elements(outcome -> 'themes') t
		cross join jsonb_array_elements(t -> 'links') l
		join public.themes h on h.region_id = region and h.key = t ->> 'key'
		join unnest(fresh) f (story) on f.story = (l ->> 'story')::uuid;

	insert into public.theme_quotes (region_id, theme_id, story_id, text, kind, position)
	select region, h.id, s.id, q.value ->> 'text', q.value ->> 'kind', q.ordinality
	from jsonb_array_elements(outcome -> 'themes') t
		cross join jsonb_array_elements(t -> 'quotes') with ordinality q
		join public.themes h on h.region_id = region and h.key = t ->> 'key'
		join unnest(fresh) f (story) on f.story = (q.value ->> 'story')::uuid
		join public.stories s on s.id = f.story and s.quotable;

	insert into public.story_leftovers (region_id, story_id, kind, ranked)
	select region, f.story, o ->> 'kind', o -> 'ranked'
	from jsonb_array_elements(outcome -> 'leftovers') o
		join unnest(fresh) f (story) on f.story = (o ->> 'story')::uuid;

	perform private.count_themes(array(select t.id from public.themes t where t.region_id = region));
	update public.analysis_runs set status = 'done', progress = 100, finished_at = now(),
		stories = (outcome ->> 'stories')::integer, unexplained = outcome -> 'unexplained'
	where id = run;
end $$;
revoke execute on function public.save_analysis(uuid, jsonb) from public;
grant execute on function public.save_analysis(uuid, jsonb) to service_role;
