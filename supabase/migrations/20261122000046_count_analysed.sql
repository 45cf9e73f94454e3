-- Of how many stories the themes were found, per month: what the share of a theme is a share of. Counted now, so that a story
-- that was withdrawn since the last run is in no number.
create function public.count_analysed() returns table (month text, stories bigint)
language plpgsql stable security definer set search_path = '' as $$
begin
	if not private.have_role('coordinator', 'policy', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	return query
		select to_char(s.told_on, 'YYYY-MM'), count(*) from public.stories s
		where s.region_id = private.my_region()
			and (
				exists (select from public.story_themes l where l.story_id = s.id)
				or exists (select from public.story_leftovers o where o.story_id = s.id)
			)
		group by 1 order by 1;
end $$;
revoke execute on function public.count_analysed() from public;
grant execute on function public.count_analysed() to authenticated;
