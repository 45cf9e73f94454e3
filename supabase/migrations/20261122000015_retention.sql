-- What is gone by itself, every day: stories that nobody read in time, dialogues whose code expired, stories of school years
-- past, lines of the log older than a year. The terms of a region may be shorter (retention_terms), never longer.

-- The last day of a school year: the one in which a story was told (1), or the next (2).
create function private.kept_until(told_on date, school_years integer) returns date
language sql immutable set search_path = '' as $$
	select make_date(extract(year from told_on - interval '7 months')::integer + school_years, 7, 31)
$$;
revoke execute on function private.kept_until(date, integer) from public;

-- The log is never changed, and a line of it lives for a year: before that nobody can remove it, the owner included.
drop trigger append_only on public.audit_log;
create trigger append_only before update on public.audit_log
	for each row execute function private.refuse_change();
create trigger append_only_for_a_year before delete on public.audit_log
	for each row when ((old.at at time zone 'Europe/Amsterdam')::date > private.today() - interval '1 year')
	execute function private.refuse_change();

-- As on this day. What is kept to a day is there on that day and gone on the next.
create function private.purge_as_of(day date) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
	late uuid[] := array(
		select s.id from public.stories s cross join private.terms_of(s.region_id) t
		where private.kept_until(s.told_on, t.school_years) < day
			or (s.status = 'pending' and s.waiting_since + t.pending_days < day)
	);
	silent uuid[] := array(select c.story_id from private.receipts c where c.expires_on < day);
	lines bigint;
begin
	perform private.remove_stories(late);
	delete from public.messages m where m.story_id = any (silent);
	delete from private.receipts c where c.story_id = any (silent);
	delete from public.audit_log l
	where (l.at at time zone 'Europe/Amsterdam')::date <= least(day, private.today()) - interval '1 year';
	get diagnostics lines = row_count;
	return jsonb_build_object(
		'stories', cardinality(late), 'receipts', cardinality(silent), 'log', lines,
		-- Regions with a story that counts and that no run has seen: its consent was widened since.
		'refresh', coalesce((
			select jsonb_agg(distinct s.region_id) from public.stories s
			where s.status = 'accepted' and s.consent <> 'desk'
				and not exists (select from public.story_themes l where l.story_id = s.id)
				and not exists (select from public.story_leftovers o where o.story_id = s.id)
				and exists (select from public.analysis_runs a where a.region_id = s.region_id and a.status = 'done')
		), '[]')
	);
end $$;
revoke execute on function private.purge_as_of(date) from public;

create function public.purge() returns jsonb
language sql security definer set search_path = '' as $$ select private.purge_as_of(private.today()) $$;
revoke execute on function public.purge() from public;
grant execute on function public.purge() to service_role;
