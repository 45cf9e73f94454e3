-- What tellers make of their own story (their reading), and what may be done with it (their consent). Every part of the
-- reading may be skipped: an empty column says nothing about anybody. Free words in it went through the privacy module.

alter table public.stories
	add column title text check (length(title) between 1 and 200),
	-- The question card it began with: a key of the region's own list.
	add column card text check (card ~ '^[a-z0-9-]{1,40}$'),
	-- How it felt: from 0 (heavy) to 100 (light) ...
	add column feeling smallint check (feeling between 0 and 100),
	-- ... or in a word, for who has no number for it.
	add column mood text check (mood ~ '^[a-z0-9-]{1,40}$'),
	-- Where it lies between three corners: heard, seen and helped, together 100.
	add column heard smallint,
	add column seen smallint,
	add column helped smallint,
	-- What would have helped, in their own words.
	add column wish text check (length(wish) between 1 and 2000),
	add column phase text check (phase in ('enrolment', 'start', 'during', 'transfer', 'at_home', 'left')),
	-- The key of the theme that they chose themselves.
	add column topic text check (topic ~ '^[a-z0-9-]{1,60}$'),
	-- Each includes the one before: only the desk reads it, it counts in themes, a sentence may be quoted.
	add column consent text not null default 'themes' check (consent in ('desk', 'themes', 'quote')),
	-- Nothing showed that a person sent it: no proof of work, or in less time than reading takes.
	add column verified boolean not null default true,
	add constraint stories_triad check (
		num_nonnulls(heard, seen, helped) = 0
		or (
			num_nonnulls(heard, seen, helped) = 3 and least(heard, seen, helped) >= 0 and heard + seen + helped = 100
		)
	);

update public.stories set consent = 'quote' where quotable;
alter table public.stories drop column quotable;
alter table public.stories add column quotable boolean generated always as (consent = 'quote') stored;

drop policy "Policy staff read accepted stories of their region" on public.stories;
create policy "Policy staff read accepted stories that may count in themes" on public.stories
	for select to authenticated
	using (
		region_id = (select private.my_region()) and status = 'accepted' and consent <> 'desk'
		and (select private.have_role('policy'))
	);

-- Who takes the consent back leaves every theme at once, like a story that no longer counts.
drop trigger forget_story on public.stories;
create trigger forget_story after update of status, text, consent on public.stories
	for each row when (
		old.status = 'accepted'
		and (new.status <> 'accepted' or new.text <> old.text or new.consent is distinct from old.consent)
	)
	execute function private.forget_story();

-- A story for the desk only never enters a theme, whatever a run that began before the consent was changed wants to write.
create function private.only_with_consent() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	if (select s.consent from public.stories s where s.id = new.story_id) = 'desk' then return null; end if;
	return new;
end $$;
revoke execute on function private.only_with_consent() from public;
create trigger only_with_consent before insert on public.story_themes
	for each row execute function private.only_with_consent();
create trigger only_with_consent before insert on public.theme_quotes
	for each row execute function private.only_with_consent();
create trigger only_with_consent before insert on public.story_leftovers
	for each row execute function private.only_with_consent();

-- {"title": "...", "feeling": 30, ...}: known keys, of the right kind, so that nothing else can travel in it.
create function private.is_reading(reading jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select jsonb_typeof(reading) = 'object' and not exists (
		select from jsonb_each(case when jsonb_typeof(reading) = 'object' then reading else '{}' end) r
		where not case
			when r.key in ('title', 'wish') then
				jsonb_typeof(r.value) = 'string' and (r.value #>> '{}') ~ '\S'
				and length(r.value #>> '{}') <= case r.key when 'title' then 200 else 2000 end
			when r.key in ('card', 'mood') then
				jsonb_typeof(r.value) = 'string' and (r.value #>> '{}') ~ '^[a-z0-9-]{1,40}$'
			when r.key = 'topic' then jsonb_typeof(r.value) = 'string' and (r.value #>> '{}') ~ '^[a-z0-9-]{1,60}$'
			when r.key = 'phase' then
				r.value #>> '{}' in ('enrolment', 'start', 'during', 'transfer', 'at_home', 'left')
			when r.key in ('feeling', 'heard', 'seen', 'helped') then
				jsonb_typeof(r.value) = 'number' and (r.value #>> '{}') ~ '^(100|[0-9]{1,2})$'
			else false
		end
	) and case
		when reading ?| array['heard', 'seen', 'helped'] then
			reading ?& array['heard', 'seen', 'helped'] and jsonb_typeof(reading -> 'heard') = 'number'
			and jsonb_typeof(reading -> 'seen') = 'number' and jsonb_typeof(reading -> 'helped') = 'number'
			and (reading ->> 'heard')::numeric + (reading ->> 'seen')::numeric + (reading ->> 'helped')::numeric = 100
		else true
	end
$$;
revoke execute on function private.is_reading(jsonb) from public;

drop function public.submit_story(text, text, text, boolean, jsonb, boolean, text, text, text);

-- Every check of the tables is made here first, without the text in the refusal: a constraint that fires quotes the row.
create function public.submit_story(
	region_slug text, audience text, text text, consent text, masked jsonb, urgent boolean, verified boolean,
	code_hash text, form_hash text, sector text default null, reading jsonb default '{}', question text default null
) returns void
language plpgsql security definer set search_path = '' as $$
declare
	region uuid := (select r.id from public.regions r where r.slug = region_slug and private.is_open(r));
	read jsonb := coalesce(submit_story.reading, '{}');
	story uuid;
begin
	if region is null then raise sqlstate 'PT422' using message = 'story', hint = 'error_region'; end if;
	if coalesce(submit_story.text, '') !~ '\S' then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_text_short';
	end if;
	if length(submit_story.text) > 20000 or length(submit_story.question) > 4000 then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_text_long';
	end if;
	if coalesce(submit_story.audience, '') not in ('parent', 'pupil') then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_audience';
	end if;
	if coalesce(submit_story.consent, '') not in ('desk', 'themes', 'quote') then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_consent';
	end if;
	if coalesce(submit_story.sector, 'po') not in ('po', 'vo', 'so', 'vso', 'mbo') then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_sector';
	end if;
	if not private.is_count_of_masked(coalesce(submit_story.masked, '{}')) then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_masked';
	end if;
	if not private.is_reading(read) then raise sqlstate 'PT422' using message = 'story', hint = 'error_reading'; end if;
	if coalesce(submit_story.code_hash, '') !~ '^[0-9a-f]{64}$' or coalesce(submit_story.form_hash, '') !~ '^[0-9a-f]{64}$' then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_form';
	end if;
	insert into public.stories (
		region_id, audience, sector, text, consent, masked, urgent, verified,
		title, card, feeling, mood, heard, seen, helped, wish, phase, topic
	)
	values (
		region, submit_story.audience, submit_story.sector, submit_story.text, submit_story.consent,
		coalesce(submit_story.masked, '{}'), coalesce(submit_story.urgent, false), coalesce(submit_story.verified, false),
		read ->> 'title', read ->> 'card', (read ->> 'feeling')::smallint, read ->> 'mood',
		(read ->> 'heard')::smallint, (read ->> 'seen')::smallint, (read ->> 'helped')::smallint,
		read ->> 'wish', read ->> 'phase', read ->> 'topic'
	)
	returning id into story;
	-- The same form a second time, even at the same moment: the refusal takes the story above back with it.
	insert into private.receipts (story_id, code_hash, form_hash)
	values (story, submit_story.code_hash, submit_story.form_hash)
	on conflict do nothing;
	if not found then raise sqlstate 'PT409' using message = 'story', hint = 'already_told'; end if;
	-- The first word of the dialogue (next migration).
	if submit_story.question ~ '\S' then perform private.add_message(story, 'teller', submit_story.question); end if;
end $$;
revoke execute on function
	public.submit_story(text, text, text, text, jsonb, boolean, boolean, text, text, text, jsonb, text) from public;
grant execute on function
	public.submit_story(text, text, text, text, jsonb, boolean, boolean, text, text, text, jsonb, text) to anon;

drop function public.decide_story(uuid, text, text, text);

-- Accept, edit, set aside or take back. A text that is null stays as it is; an empty title or wish goes. Editing and
-- deciding on a story that a colleague decided on meanwhile is refused: `seen_status` says what this person was looking at.
create function public.decide_story(
	story uuid, seen_status text, new_status text, new_text text default null, new_title text default null,
	new_wish text default null
) returns void
language plpgsql security definer set search_path = '' as $$
begin
	if not private.have_role('coordinator', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	if coalesce(new_status, '') not in ('pending', 'accepted', 'set_aside') then
		raise sqlstate 'PT422' using message = 'decision', hint = 'error_decision';
	end if;
	if new_text !~ '\S' then
		raise sqlstate 'PT422' using message = 'decision', hint = 'error_text_short';
	end if;
	if length(new_text) > 20000 or length(new_title) > 200 or length(new_wish) > 2000 then
		raise sqlstate 'PT422' using message = 'decision', hint = 'error_text_long';
	end if;
	update public.stories s set
		status = new_status,
		text = coalesce(new_text, s.text),
		title = nullif(btrim(coalesce(new_title, s.title)), ''),
		wish = nullif(btrim(coalesce(new_wish, s.wish)), ''),
		decided_on = case when new_status = 'pending' then null else private.today() end,
		decided_by = case when new_status = 'pending' then null else auth.uid() end
	where s.id = story and s.region_id = private.my_region() and s.status = seen_status;
	if not found then raise sqlstate 'PT409' using message = 'decision', hint = 'error_decided_meanwhile'; end if;
	perform private.audit(private.my_region(), 'story ' || new_status, story);
end $$;
revoke execute on function public.decide_story(uuid, text, text, text, text, text) from public;
grant execute on function public.decide_story(uuid, text, text, text, text, text) to authenticated;
