-- What the desk did about a story of which somebody may be in danger: who took it up, what was decided, on which day. No words
-- and no time of day. Nobody reaches the table itself: list_danger_steps names the colleague, take_danger_step adds.

create table public.danger_steps (
	story_id uuid not null,
	region_id uuid not null references public.regions (id) on delete cascade,
	-- The order within one story.
	position smallint not null check (position between 1 and 500),
	step text not null check (step in ('taken', 'handed_over', 'consulted', 'inspector', 'done', 'no_danger')),
	-- Without a reference: it outlives the account.
	taken_by uuid,
	taken_on date not null default private.today(),
	primary key (story_id, position),
	foreign key (region_id, story_id) references public.stories (region_id, id) on delete cascade
);
create index danger_steps_region on public.danger_steps (region_id);

alter table public.danger_steps enable row level security;
alter table public.danger_steps force row level security;
revoke all on public.danger_steps from anon, authenticated, service_role;

-- From now on `urgent` says that a person still has to deal with it. What was judged before was dealt with.
update public.stories set urgent = false where urgent and status <> 'pending';
-- What a teller wrote since and nobody answered was not.
update public.stories s set urgent = true, status = 'pending', decided_on = null, decided_by = null where exists (
	select from public.messages m
	where m.story_id = s.id and m.author = 'teller' and m.urgent and not exists (
		select from public.messages later
		where later.story_id = m.story_id and later.author = 'desk' and later.position > m.position
	)
);

-- Who has it in hand now; nobody after it was handed over or closed, or when that colleague left or reads no stories any more.
create function private.danger_holder(story uuid) returns uuid
language sql stable security definer set search_path = '' as $$
	select case when d.step = 'taken' then p.user_id end
	from public.danger_steps d
	left join public.profiles p
		on p.user_id = d.taken_by and p.region_id = d.region_id and p.role in ('coordinator', 'admin')
	where d.story_id = danger_holder.story and d.step in ('taken', 'handed_over', 'done', 'no_danger')
	order by d.position desc limit 1
$$;
revoke execute on function private.danger_holder(uuid) from public;

-- What somebody has before them: how long the words of the teller are and how many messages there are. It changes with every
-- addition, so that nobody closes what they did not see.
create function private.danger_seen(story uuid) returns text
language sql stable security definer set search_path = '' as $$
	select length(s.text) || '.' || (select count(*) from public.messages m where m.story_id = s.id)
	from public.stories s where s.id = danger_seen.story
$$;
revoke execute on function private.danger_seen(uuid) from public;

create function public.take_danger_step(story uuid, step text, seen text default null) returns void
language plpgsql security definer set search_path = '' as $$
declare
	holder uuid;
	last public.danger_steps;
	closing constant boolean := step in ('done', 'no_danger');
	still_open boolean;
begin
	if not private.have_role('coordinator', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	if coalesce(take_danger_step.step, '') not in ('taken', 'handed_over', 'consulted', 'inspector', 'done', 'no_danger') then
		raise sqlstate 'PT422' using message = 'danger', hint = 'error_danger_step';
	end if;
	-- One at a time per story: of two who take it up at the same moment the second is told.
	select s.urgent into still_open from public.stories s
	where s.id = take_danger_step.story and s.region_id = private.my_region() for update;
	if not found then raise sqlstate 'PT404' using message = 'danger', hint = 'error_danger_gone'; end if;
	select d.* into last from public.danger_steps d
	where d.story_id = take_danger_step.story order by d.position desc limit 1;
	-- Pressed twice.
	if last.step = take_danger_step.step and last.taken_by = auth.uid() and not (closing and still_open) then return; end if;
	if closing and take_danger_step.seen is distinct from private.danger_seen(take_danger_step.story) then
		raise sqlstate 'PT409' using message = 'danger', hint = 'error_danger_changed';
	end if;
	holder := private.danger_holder(take_danger_step.story);
	if take_danger_step.step = 'taken' and holder is not null then
		raise sqlstate 'PT409' using message = 'danger', hint = 'error_taken_meanwhile';
	end if;
	insert into public.danger_steps (story_id, region_id, position, step, taken_by)
	select take_danger_step.story, private.my_region(), coalesce(max(d.position), 0) + 1, take_danger_step.step, auth.uid()
	from public.danger_steps d where d.story_id = take_danger_step.story;
	if closing then
		update public.stories s set urgent = false where s.id = take_danger_step.story;
		update public.messages m set urgent = false where m.story_id = take_danger_step.story and m.urgent;
	end if;
	perform private.audit(private.my_region(), 'danger ' || take_danger_step.step, take_danger_step.story);
end $$;
revoke execute on function public.take_danger_step(uuid, text, text) from public;
grant execute on function public.take_danger_step(uuid, text, text) to authenticated;

-- {"<story>": [{"step", "day", "by", "mine"}]}; the e-mail address is null once the account is gone or reads no stories any more.
create function public.list_danger_steps() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not private.have_role('coordinator', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	return (
		select coalesce(jsonb_object_agg(taken.story_id, taken.steps), '{}')
		from (
			select d.story_id, jsonb_agg(
				jsonb_build_object('step', d.step, 'day', d.taken_on, 'by', p.email, 'mine', d.taken_by = auth.uid())
				order by d.position
			) as steps
			from public.danger_steps d
			left join public.profiles p on p.user_id = d.taken_by and p.role in ('coordinator', 'admin')
			where d.region_id = private.my_region()
			group by d.story_id
		) taken
	);
end $$;
revoke execute on function public.list_danger_steps() from public;
grant execute on function public.list_danger_steps() to authenticated;

-- Words of danger in a message lift the whole story until a person closes it, and let it wait for a reader again: what was
-- accepted before counts nowhere until two people looked.
create or replace function private.add_message(story uuid, author text, text text, urgent boolean default false) returns void
language plpgsql security definer set search_path = '' as $$
declare
	last smallint;
begin
	-- One at a time per story, so that positions follow each other.
	perform from public.stories s where s.id = add_message.story for update;
	last := coalesce((select max(m.position) from public.messages m where m.story_id = add_message.story), 0);
	if last >= 500 then raise sqlstate 'PT422' using message = 'message', hint = 'error_message_many'; end if;
	insert into public.messages (region_id, story_id, author, text, position, urgent)
	select s.region_id, s.id, add_message.author, add_message.text, last + 1, coalesce(add_message.urgent, false)
	from public.stories s where s.id = add_message.story;
	if add_message.urgent then
		update public.stories s set urgent = true, status = 'pending', decided_on = null, decided_by = null
		where s.id = add_message.story;
	end if;
end $$;
