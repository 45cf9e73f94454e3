-- What a run thinks of every story beside where it lies, so that a person can move it with one press, and where in the
-- stories the words are that no theme explains. A run replaces both; a story that is withdrawn, edited or kept for the desk
-- leaves them at once.

-- The three likeliest themes of a story: [{"id": "vervoer", "p": 0.31}].
create table public.story_guesses (
	region_id uuid not null,
	story_id uuid not null,
	ranked jsonb not null default '[]',
	primary key (region_id, story_id),
	foreign key (region_id, story_id) references public.stories (region_id, id) on delete cascade
);

alter table public.story_guesses enable row level security;
alter table public.story_guesses force row level security;
revoke all on public.story_guesses from anon, authenticated, service_role;
grant select on public.story_guesses to authenticated;

create policy "Those who may read stories see what the computer thought of them" on public.story_guesses
	for select to authenticated
	using (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	);
create trigger only_with_consent before insert on public.story_guesses
	for each row execute function private.only_with_consent();

-- Until now only of what no theme holds.
insert into public.story_guesses (region_id, story_id, ranked)
select o.region_id, o.story_id, o.ranked from public.story_leftovers o;
alter table public.story_leftovers drop column ranked;

-- A sentence with a word that no theme explains: not the sentence itself but where it is in its story.
create table public.unexplained_quotes (
	region_id uuid not null,
	word text not null check (length(word) between 1 and 80),
	story_id uuid not null,
	-- Offsets in UTF-16 code units of the text of the story.
	starts integer not null check (starts >= 0),
	ends integer not null check (ends > starts),
	primary key (region_id, word, story_id),
	foreign key (region_id, story_id) references public.stories (region_id, id) on delete cascade
);
create index unexplained_quotes_story on public.unexplained_quotes (region_id, story_id);

alter table public.unexplained_quotes enable row level security;
alter table public.unexplained_quotes force row level security;
revoke all on public.unexplained_quotes from anon, authenticated, service_role;
grant select on public.unexplained_quotes to authenticated;

create policy "Those who may read stories see where the unexplained words are" on public.unexplained_quotes
	for select to authenticated
	using (
		region_id = (select private.my_region())
		and (select private.have_role('coordinator', 'policy', 'admin'))
	);
create trigger only_with_consent before insert on public.unexplained_quotes
	for each row execute function private.only_with_consent();

-- As it was, and with them what was thought of the story.
create or replace function private.forget_story() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
	held_by uuid[] := array(select l.theme_id from public.story_themes l where l.story_id = new.id);
begin
	delete from public.theme_quotes where story_id = new.id;
	delete from public.story_themes where story_id = new.id;
	delete from public.story_leftovers where story_id = new.id;
	delete from public.story_guesses where region_id = new.region_id and story_id = new.id;
	delete from public.unexplained_quotes where region_id = new.region_id and story_id = new.id;
	perform private.count_themes(held_by);
	return null;
end $$;
revoke execute on function private.forget_story() from public;

-- As it was; `outcome` also has guesses: [{story, ranked}] of every story instead of in its leftovers, and
-- unexplained_quotes: [{word, story, start, end}].
create or replace function public.save_analysis(run uuid, outcome jsonb) returns void
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

	insert into public.themes (region_id, key, label, origin, keywords, direction, tone_stories, tone_share, tone_low, tone_high)
	select region, t ->> 'key', t ->> 'label', t ->> 'origin',
		array(select jsonb_array_elements_text(t -> 'keywords')), t ->> 'direction',
		(t -> 'tone' ->> 'stories')::integer, (t -> 'tone' ->> 'share')::real,
		(t -> 'tone' ->> 'low')::real, (t -> 'tone' ->> 'high')::real
	from jsonb_array_elements(outcome -> 'themes') t
	on conflict (region_id, key) do update set
		label = excluded.label, origin = excluded.origin, keywords = excluded.keywords, direction = excluded.direction,
		tone_stories = excluded.tone_stories, tone_share = excluded.tone_share,
		tone_low = excluded.tone_low, tone_high = excluded.tone_high;

	delete from public.theme_quotes where region_id = region;
	delete from public.story_themes where region_id = region;
	delete from public.story_leftovers where region_id = region;
	delete from public.story_guesses where region_id = region;
	delete from public.unexplained_quotes where region_id = region;

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

	insert into public.story_leftovers (region_id, story_id, kind)
	select region, f.story, o ->> 'kind'
	from jsonb_array_elements(outcome -> 'leftovers') o
		join unnest(fresh) f (story) on f.story = (o ->> 'story')::uuid;

	insert into public.story_guesses (region_id, story_id, ranked)
	select region, f.story, g -> 'ranked'
	from jsonb_array_elements(outcome -> 'guesses') g
		join unnest(fresh) f (story) on f.story = (g ->> 'story')::uuid;

	insert into public.unexplained_quotes (region_id, word, story_id, starts, ends)
	select region, q ->> 'word', s.id, (q ->> 'start')::integer, (q ->> 'end')::integer
	from jsonb_array_elements(outcome -> 'unexplained_quotes') q
		join unnest(fresh) f (story) on f.story = (q ->> 'story')::uuid
		join public.stories s on s.id = f.story and s.quotable;

	perform private.count_themes(array(select t.id from public.themes t where t.region_id = region));
	update public.analysis_runs set status = 'done', progress = 100, finished_at = now(),
		stories = (outcome ->> 'stories')::integer, unexplained = outcome -> 'unexplained'
	where id = run;
end $$;
revoke execute on function public.save_analysis(uuid, jsonb) from public;
grant execute on function public.save_analysis(uuid, jsonb) to service_role;
