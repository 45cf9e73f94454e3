-- Coming back. Whoever has the code is the teller: every function here takes the hash of the code and nothing else says who
-- asks. A code that is wrong, was never given or has expired opens nothing, and nothing tells the three apart. Nothing that a
-- teller does is written in the log: the log has times, and a time says when somebody was there.

-- How long things are kept. No row: the national terms. A region may keep shorter, never longer.
create table public.retention_terms (
	region_id uuid not null references public.regions (id) on delete cascade,
	-- A story that nobody read, the dialogue after the last visit with the code, a story that was read.
	kept text not null check (kept in ('pending', 'dialogue', 'story')),
	-- Days, days, and school years: to the end of this one (1) or of the next (2).
	amount smallint not null,
	primary key (region_id, kept),
	check (
		case kept
			when 'pending' then amount between 7 and 30
			when 'dialogue' then amount between 14 and 90
			else amount between 1 and 2
		end
	)
);

alter table public.retention_terms enable row level security;
alter table public.retention_terms force row level security;
revoke all on public.retention_terms from anon, authenticated, service_role;
grant select, insert, update on public.retention_terms to authenticated;

create policy "Staff see how long their region keeps things" on public.retention_terms
	for select to authenticated
	using (region_id = (select private.my_region()));
create policy "Admins shorten the terms of their region" on public.retention_terms
	for insert to authenticated
	with check (region_id = (select private.my_region()) and (select private.have_role('admin')));
create policy "Admins change the terms of their region" on public.retention_terms
	for update to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('admin')))
	with check (region_id = (select private.my_region()));

create trigger audit after insert or update or delete on public.retention_terms
	for each row execute function private.audit_change('retention');

create function private.terms_of(region uuid)
returns table (pending_days integer, dialogue_days integer, school_years integer)
language sql stable security definer set search_path = '' as $$
	select coalesce(min(t.amount) filter (where t.kept = 'pending'), 30),
		coalesce(min(t.amount) filter (where t.kept = 'dialogue'), 90),
		coalesce(min(t.amount) filter (where t.kept = 'story'), 2)
	from public.retention_terms t where t.region_id = terms_of.region
$$;
revoke execute on function private.terms_of(uuid) from public;

alter table private.receipts
	-- The last day on which the code works.
	add column expires_on date not null default private.today() + 90,
	-- The teller asked for more time; once.
	add column extended boolean not null default false;

create function private.start_term() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	new.expires_on := private.today() + (
		select t.dialogue_days from public.stories s cross join private.terms_of(s.region_id) t where s.id = new.story_id
	);
	return new;
end $$;
revoke execute on function private.start_term() from public;
create trigger start_term before insert on private.receipts
	for each row execute function private.start_term();

alter table public.stories
	-- Since when it waits for a person.
	add column waiting_since date not null default private.today(),
	-- The teller added something since it was last read.
	add column added_to boolean not null default false;

create function private.keep_waiting() returns trigger
language plpgsql set search_path = '' as $$
begin
	if new.status = 'pending' and old.status <> 'pending' then new.waiting_since := private.today(); end if;
	if new.status <> 'pending' then new.added_to := false; end if;
	return new;
end $$;
revoke execute on function private.keep_waiting() from public;
create trigger keep_waiting before update of status on public.stories
	for each row execute function private.keep_waiting();

-- Words of danger were seen in this message.
alter table public.messages add column urgent boolean not null default false;

drop function private.add_message(uuid, text, text);
create function private.add_message(story uuid, author text, text text, urgent boolean default false) returns void
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
end $$;
revoke execute on function private.add_message(uuid, text, text, boolean) from public;

create function private.check_message(text text) returns void
language plpgsql immutable set search_path = '' as $$
begin
	if coalesce(check_message.text, '') !~ '\S' then
		raise sqlstate 'PT422' using message = 'message', hint = 'error_message_empty';
	end if;
	if length(check_message.text) > 4000 then
		raise sqlstate 'PT422' using message = 'message', hint = 'error_message_long';
	end if;
end $$;
revoke execute on function private.check_message(text) from public;

-- The story of a code that still counts.
create function private.story_of(code_hash text) returns uuid
language sql stable security definer set search_path = '' as $$
	select r.story_id from private.receipts r
	where r.code_hash = story_of.code_hash and r.expires_on >= private.today()
$$;
revoke execute on function private.story_of(text) from public;

create function private.need_story(code_hash text) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
	story uuid := private.story_of(need_story.code_hash);
begin
	if story is null then raise sqlstate 'PT404' using message = 'receipt', hint = 'error_code'; end if;
	return story;
end $$;
revoke execute on function private.need_story(text) from public;

-- The themes of a story as tellers may see them, each with what the region made public about it.
create function private.themes_for_teller(story uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
	select coalesce(jsonb_agg(
		jsonb_build_object('label', coalesce(d.label, t.label), 'actions', coalesce((
			select jsonb_agg(
				jsonb_build_object('title', a.title, 'feedback', a.feedback, 'phase', a.phase)
				order by a.changed_on desc, a.title
			)
			from public.signals g join public.actions a on a.signal_id = g.id
			where g.theme_id = t.id and a.published
		), '[]'))
		order by l.weight desc, t.label
	), '[]')
	from public.story_themes l
		join public.themes t on t.id = l.theme_id and t.active
		left join public.theme_decisions d on d.region_id = t.region_id and d.theme_key = t.key
	where l.story_id = themes_for_teller.story and not coalesce(d.hidden, false)
$$;
revoke execute on function private.themes_for_teller(uuid) from public;

-- Everything that is kept of a teller, for that teller. Opening it is a visit: it renews the term and tells the desk that its
-- answers were seen. Nothing when the code is wrong or expired.
create function public.open_receipt(code_hash text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
	opened uuid := private.story_of(open_receipt.code_hash);
begin
	if opened is null then return null; end if;
	update private.receipts c set expires_on = greatest(c.expires_on, private.today() + t.dialogue_days)
	from public.stories s cross join private.terms_of(s.region_id) t
	where c.story_id = opened and s.id = opened;
	update public.messages m set seen = true where m.story_id = opened and m.author = 'desk' and not m.seen;
	return (
		select jsonb_build_object(
			'region', jsonb_build_object('slug', r.slug, 'name', r.name),
			'audience', s.audience, 'status', s.status, 'told_on', s.told_on, 'text', s.text, 'consent', s.consent,
			'masked', s.masked,
			'reading', jsonb_strip_nulls(jsonb_build_object(
				'sector', s.sector, 'title', s.title, 'card', s.card, 'feeling', s.feeling, 'mood', s.mood,
				'heard', s.heard, 'seen', s.seen, 'helped', s.helped, 'wish', s.wish, 'phase', s.phase, 'topic', s.topic
			)),
			'expires_on', c.expires_on, 'extended', c.extended,
			'themes', private.themes_for_teller(s.id),
			'messages', coalesce((
				select jsonb_agg(jsonb_build_object('author', m.author, 'text', m.text, 'seen', m.seen) order by m.position)
				from public.messages m where m.story_id = s.id
			), '[]')
		)
		from public.stories s join public.regions r on r.id = s.region_id join private.receipts c on c.story_id = s.id
		where s.id = opened
	);
end $$;
revoke execute on function public.open_receipt(text) from public;
grant execute on function public.open_receipt(text) to anon;

create function public.send_message(code_hash text, text text, urgent boolean) returns void
language plpgsql security definer set search_path = '' as $$
declare
	story uuid := private.need_story(send_message.code_hash);
begin
	perform private.check_message(send_message.text);
	if (select count(*) from public.messages m where m.story_id = story and m.author = 'teller' and not m.seen) >= 20 then
		raise sqlstate 'PT422' using message = 'message', hint = 'error_message_many';
	end if;
	perform private.add_message(story, 'teller', send_message.text, send_message.urgent);
end $$;
revoke execute on function public.send_message(text, text, boolean) from public;
grant execute on function public.send_message(text, text, boolean) to anon;

create function private.sum_of_masked(one jsonb, other jsonb) returns jsonb
language sql immutable set search_path = '' as $$
	select coalesce(jsonb_object_agg(m.key, m.n), '{}')
	from (
		select key, sum(value::integer) as n
		from (select * from jsonb_each_text(one) union all select * from jsonb_each_text(other)) both_of_them
		group by key
	) m
$$;
revoke execute on function private.sum_of_masked(jsonb, jsonb) from public;

-- Something more for the story itself. A person reads the whole again before it counts, so it leaves its themes until then.
create function public.add_to_story(code_hash text, text text, masked jsonb, urgent boolean) returns void
language plpgsql security definer set search_path = '' as $$
declare
	added uuid := private.need_story(add_to_story.code_hash);
begin
	perform private.check_message(add_to_story.text);
	if not private.is_count_of_masked(coalesce(add_to_story.masked, '{}')) then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_masked';
	end if;
	update public.stories s set
		text = s.text || E'\n\n' || add_to_story.text,
		masked = private.sum_of_masked(s.masked, coalesce(add_to_story.masked, '{}')),
		urgent = s.urgent or coalesce(add_to_story.urgent, false),
		status = 'pending', decided_on = null, decided_by = null, added_to = true
	where s.id = added and length(s.text) + length(add_to_story.text) < 19999;
	if not found then raise sqlstate 'PT422' using message = 'story', hint = 'error_message_long'; end if;
end $$;
revoke execute on function public.add_to_story(text, text, jsonb, boolean) from public;
grant execute on function public.add_to_story(text, text, jsonb, boolean) to anon;

create function public.set_consent(code_hash text, consent text) returns void
language plpgsql security definer set search_path = '' as $$
declare
	told uuid := private.need_story(set_consent.code_hash);
begin
	if coalesce(set_consent.consent, '') not in ('desk', 'themes', 'quote') then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_consent';
	end if;
	update public.stories s set consent = set_consent.consent
	where s.id = told and s.consent <> set_consent.consent;
end $$;
revoke execute on function public.set_consent(text, text) from public;
grant execute on function public.set_consent(text, text) to anon;

-- Once, as long again as a visit gives.
create function public.extend_receipt(code_hash text) returns void
language plpgsql security definer set search_path = '' as $$
declare
	told uuid := private.need_story(extend_receipt.code_hash);
begin
	update private.receipts c set extended = true, expires_on = c.expires_on + t.dialogue_days
	from public.stories s cross join private.terms_of(s.region_id) t
	where c.story_id = told and s.id = told and not c.extended;
	if not found then raise sqlstate 'PT409' using message = 'receipt', hint = 'error_extended'; end if;
end $$;
revoke execute on function public.extend_receipt(text) from public;
grant execute on function public.extend_receipt(text) to anon;

-- Takes stories away with everything that hangs on them, and counts the themes that held them again.
create function private.remove_stories(removed uuid[]) returns void
language plpgsql security definer set search_path = '' as $$
declare
	held_by uuid[] := array(select distinct l.theme_id from public.story_themes l where l.story_id = any (removed));
begin
	delete from public.stories s where s.id = any (removed);
	perform private.count_themes(held_by);
end $$;
revoke execute on function private.remove_stories(uuid[]) from public;

create function public.withdraw_story(code_hash text) returns void
language plpgsql security definer set search_path = '' as $$
begin
	perform private.remove_stories(array[private.need_story(withdraw_story.code_hash)]);
end $$;
revoke execute on function public.withdraw_story(text) from public;
grant execute on function public.withdraw_story(text) to anon;

-- A placement that goes along with its story is not written in the log: that line would say when the teller was there.
drop trigger audit on public.story_decisions;
create trigger audit after insert or update on public.story_decisions
	for each row execute function private.audit_change('placement');
create trigger audit_removal after delete on public.story_decisions
	for each row when (pg_trigger_depth() = 0) execute function private.audit_change('placement');

-- Can whoever told this still read an answer?
create function public.can_answer(story uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
	if not private.have_role('coordinator', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	return exists (
		select from private.receipts c join public.stories s on s.id = c.story_id
		where s.id = can_answer.story and s.region_id = private.my_region() and c.expires_on >= private.today()
	);
end $$;
revoke execute on function public.can_answer(uuid) from public;
grant execute on function public.can_answer(uuid) to authenticated;

-- An answer of the desk, which closes what was asked. Without a text: it was read and needs no answer.
create function public.answer_story(story uuid, text text default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
	if not public.can_answer(answer_story.story) then
		raise sqlstate 'PT404' using message = 'message', hint = 'error_nobody_reads';
	end if;
	if answer_story.text is not null then
		perform private.check_message(answer_story.text);
		perform private.add_message(answer_story.story, 'desk', answer_story.text);
	end if;
	update public.messages m set seen = true
	where m.story_id = answer_story.story and m.author = 'teller' and not m.seen;
	perform private.audit(private.my_region(), 'story answered', answer_story.story);
end $$;
revoke execute on function public.answer_story(uuid, text) from public;
grant execute on function public.answer_story(uuid, text) to authenticated;
