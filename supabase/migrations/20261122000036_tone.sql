-- How the stories of a theme sound: the share of them that sounds as if something went well, with the range it may
-- really have (95 %), from ten stories up. Never of one story: for that the guess is wrong too often.

alter table public.themes
	-- Of so many stories; null when there are too few to say.
	add column tone_stories integer check (tone_stories >= 10),
	add column tone_share real check (tone_share between 0 and 1),
	add column tone_low real check (tone_low between 0 and 1),
	add column tone_high real check (tone_high between 0 and 1),
	add constraint themes_tone_whole check (num_nulls(tone_stories, tone_share, tone_low, tone_high) in (0, 4));

-- As it was, and a tone of other stories than the theme holds now is gone until the next run: who takes a story back
-- takes it out of the tone too.
create or replace function private.count_themes(counted uuid[]) returns void
language sql security definer set search_path = '' as $$
	update public.themes t set
		size = held.stories, active = held.stories > 0, months = coalesce(held.months, '[]'),
		tone_stories = case when t.tone_stories = held.stories then t.tone_stories end,
		tone_share = case when t.tone_stories = held.stories then t.tone_share end,
		tone_low = case when t.tone_stories = held.stories then t.tone_low end,
		tone_high = case when t.tone_stories = held.stories then t.tone_high end
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

-- As it was, and each theme may have a tone: {stories, share, low, high}, or none.
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

-- As it was; and of a theme of which the board may see the number, the tone in whole tenths, from thirty stories up: in tenths
-- one story more or less mostly changes nothing.
create or replace function public.board_themes() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if private.my_region() is null then raise sqlstate 'PT403' using message = 'not_allowed'; end if;
	return (
		with shown as (
			select distinct n.value ->> 'key' as key
			from (
				select distinct on (p.period) p.board from public.publications p
				where p.region_id = private.my_region() and not p.withdrawn
				order by p.period, p.number desc
			) newest, jsonb_array_elements(newest.board -> 'themes') n
			where n.value -> 'total' ->> 'hidden' = 'false'
		)
		select coalesce(jsonb_agg(jsonb_build_object(
			'id', t.id, 'key', t.key, 'label', t.label, 'origin', t.origin, 'active', t.active,
			'keywords', case when s.key is null then '{}' else t.keywords end,
			'quotes', coalesce((
				select jsonb_agg(jsonb_build_object('text', q.text, 'kind', q.kind) order by q.position)
				from public.theme_quotes q where q.theme_id = t.id and s.key is not null
			), '[]'),
			'tone', case when s.key is not null and t.tone_stories >= 30 then jsonb_build_object(
				'share', round(t.tone_share::numeric, 1), 'low', round(t.tone_low::numeric, 1),
				'high', round(t.tone_high::numeric, 1)
			) end
		) order by t.label), '[]')
		from public.themes t left join shown s on s.key = t.key and t.size >= 5
		where t.region_id = private.my_region()
	);
end $$;
