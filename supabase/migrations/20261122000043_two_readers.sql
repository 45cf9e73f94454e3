-- A story of which somebody may be in danger is not counted, quoted or published on the word of one person: who closes the
-- danger and who accepts the story are two. And when it waits for a reader longer than a working day, all staff see that: as a
-- number, with whom to ask.

create function private.ask_two_readers() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
	closed_by uuid;
begin
	if new.urgent then
		raise sqlstate 'PT422' using message = 'decision', hint = 'error_danger_open';
	end if;
	select d.taken_by into closed_by from public.danger_steps d
	where d.story_id = new.id and d.step in ('done', 'no_danger')
	order by d.position desc limit 1;
	if found and (new.decided_by is null or new.decided_by is not distinct from closed_by) then
		raise sqlstate 'PT422' using message = 'decision', hint = 'error_second_reader';
	end if;
	return new;
end $$;
revoke execute on function private.ask_two_readers() from public;
create trigger ask_two_readers before update on public.stories
	for each row when (
		new.status = 'accepted'
		and (old.status <> 'accepted' or (new.text, new.title, new.wish) is distinct from (old.text, old.title, old.wish))
	)
	execute function private.ask_two_readers();
-- What was told before and comes in at once (service_role) comes in as dealt with.
alter table public.stories add constraint danger_is_not_accepted check (not (urgent and status = 'accepted'));

-- Who reads when the coordinator is away; one a region.
alter table public.profiles add column deputy boolean not null default false;
create unique index profiles_deputy on public.profiles (region_id) where deputy;

-- Null makes nobody the deputy.
create function public.set_deputy(member uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
	if not private.have_role('admin') then raise sqlstate 'PT403' using message = 'not_allowed'; end if;
	-- One at a time per region.
	perform from public.regions r where r.id = private.my_region() for update;
	update public.profiles set deputy = false where region_id = private.my_region() and deputy;
	if member is null then return; end if;
	update public.profiles set deputy = true
	where user_id = member and region_id = private.my_region() and role in ('coordinator', 'admin');
	if not found then raise sqlstate 'PT404' using message = 'no_such_member'; end if;
end $$;
revoke execute on function public.set_deputy(uuid) from public;
grant execute on function public.set_deputy(uuid) to authenticated;

-- Stories of danger that nobody took up or closed, more than one working day (Monday to Friday) after they came or came back.
create function private.count_late_danger(region uuid, day date) returns integer
language sql stable security definer set search_path = '' as $$
	select count(*)::integer from public.stories s
	where s.region_id = region and s.urgent and private.danger_holder(s.id) is null
		and (
			select count(*) from generate_series(s.waiting_since + 1, day, interval '1 day') passed
			where extract(isodow from passed) < 6
		) > 1
$$;
revoke execute on function private.count_late_danger(uuid, date) from public;

-- {"count", "deputy"}: for every member of staff, also who may read no story.
create function public.read_late_danger() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if private.my_region() is null then raise sqlstate 'PT403' using message = 'not_allowed'; end if;
	return jsonb_build_object(
		'count', private.count_late_danger(private.my_region(), private.today()),
		'deputy', (
			select p.email from public.profiles p
			where p.region_id = private.my_region() and p.deputy and p.role in ('coordinator', 'admin')
		)
	);
end $$;
revoke execute on function public.read_late_danger() from public;
grant execute on function public.read_late_danger() to authenticated;
