-- Words of a theme come from its stories. When the last of them goes, the words go with it; the next analysis finds its own.
create or replace function private.count_themes(counted uuid[]) returns void
language sql security definer set search_path = '' as $$
	update public.themes t set
		size = held.stories, active = held.stories > 0, keywords = case when held.stories > 0 then t.keywords else '{}' end,
		months = coalesce(held.months, '[]'),
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
revoke execute on function private.count_themes(uuid[]) from public;

update public.themes set keywords = '{}' where size = 0;
