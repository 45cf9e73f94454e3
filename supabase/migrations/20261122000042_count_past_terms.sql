-- What would be gone within a day if the region of the admin kept its stories for shorter: said before it is decided. The same
-- conditions as private.purge_as_of; a story whose school years are over is counted there and not as unread.
create function public.count_past_terms(pending_days integer, school_years integer) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	tomorrow constant date := private.today() + 1;
begin
	if not private.have_role('admin') then raise sqlstate 'PT403' using message = 'not_allowed'; end if;
	return (
		select jsonb_build_object(
			'story', count(*) filter (where private.kept_until(s.told_on, school_years) < tomorrow),
			'pending', count(*) filter (
				where private.kept_until(s.told_on, school_years) >= tomorrow
					and s.status = 'pending' and s.waiting_since + pending_days < tomorrow
			)
		)
		from public.stories s where s.region_id = private.my_region()
	);
end $$;
revoke execute on function public.count_past_terms(integer, integer) from public;
grant execute on function public.count_past_terms(integer, integer) to authenticated;
