-- What tellers told. Text that went through the privacy module, a day, and nothing that says who or from where:
-- no time, no address, no browser. Visitors reach this table through submit_story and no other way; staff decide
-- through decide_story. The receipt lives apart, where no role can read it.

create table public.stories (
	id uuid primary key default gen_random_uuid(),
	region_id uuid not null references public.regions (id) on delete cascade,
	audience text not null check (audience in ('parent', 'pupil')),
	sector text check (sector in ('po', 'vo', 'so', 'vso', 'mbo')),
	text text not null check (length(text) between 1 and 20000),
	quotable boolean not null default false,
	-- How many of what the privacy module took out: {"naam": 2}. Never what it was.
	masked jsonb not null default '{}',
	-- Words of danger were seen: a person looks at this one first.
	urgent boolean not null default false,
	told_on date not null default private.today(),
	status text not null default 'pending' check (status in ('pending', 'accepted', 'set_aside')),
	decided_on date,
	decided_by uuid,
	check ((status = 'pending') = (decided_on is null)),
	-- Lets links say in one key that story and theme are of the same region.
	unique (region_id, id)
);
create index stories_region on public.stories (region_id, status, told_on);

alter table public.stories enable row level security;
alter table public.stories force row level security;
revoke all on public.stories from anon, authenticated, service_role;
grant select on public.stories to authenticated;
grant select, insert on public.stories to service_role;

create policy "Those who judge read every story of their region" on public.stories
	for select to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('coordinator', 'admin')));
create policy "Policy staff read accepted stories of their region" on public.stories
	for select to authenticated
	using (
		region_id = (select private.my_region()) and status = 'accepted' and (select private.have_role('policy'))
	);

create table private.receipts (
	story_id uuid primary key references public.stories (id) on delete cascade,
	-- Argon2id of the code with the pepper of the installation.
	code_hash text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
	-- SHA-256 of the key of the form: the same form sent twice is one story.
	form_hash text not null unique check (form_hash ~ '^[0-9a-f]{64}$')
);
alter table private.receipts enable row level security;
alter table private.receipts force row level security;
revoke all on private.receipts from anon, authenticated, service_role;

-- {"naam": 2}: a few known words with small numbers, so that nothing else can travel in it.
create function private.is_count_of_masked(masked jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select jsonb_typeof(masked) = 'object' and not exists (
		select from jsonb_each(case when jsonb_typeof(masked) = 'object' then masked else '{}' end) m
		where m.key !~ '^[a-z]{2,20}$' or jsonb_typeof(m.value) <> 'number'
			or (m.value #>> '{}')::numeric not between 0 and 20000
	)
$$;
revoke execute on function private.is_count_of_masked(jsonb) from public;

-- Every check of the tables is made here first, without the text in the refusal: a constraint that fires quotes the row.
create function public.submit_story(
	region_slug text, audience text, text text, quotable boolean, masked jsonb, urgent boolean,
	code_hash text, form_hash text, sector text default null
) returns void
language plpgsql security definer set search_path = '' as $$
declare
	region uuid := (select r.id from public.regions r where r.slug = region_slug and private.is_open(r));
	story uuid;
begin
	if region is null then raise sqlstate 'PT422' using message = 'story', hint = 'error_region'; end if;
	if coalesce(submit_story.text, '') !~ '\S' then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_text_short';
	end if;
	if length(submit_story.text) > 20000 then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_text_long';
	end if;
	if coalesce(submit_story.audience, '') not in ('parent', 'pupil') then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_audience';
	end if;
	if coalesce(submit_story.sector, 'po') not in ('po', 'vo', 'so', 'vso', 'mbo') then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_sector';
	end if;
	if not private.is_count_of_masked(coalesce(submit_story.masked, '{}')) then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_masked';
	end if;
	if coalesce(submit_story.code_hash, '') !~ '^[0-9a-f]{64}$' or coalesce(submit_story.form_hash, '') !~ '^[0-9a-f]{64}$' then
		raise sqlstate 'PT422' using message = 'story', hint = 'error_form';
	end if;
	insert into public.stories (region_id, audience, sector, text, quotable, masked, urgent)
	values (
		region, submit_story.audience, submit_story.sector, submit_story.text,
		coalesce(submit_story.quotable, false), coalesce(submit_story.masked, '{}'), coalesce(submit_story.urgent, false)
	)
	returning id into story;
	-- The same form a second time, even at the same moment: the refusal takes the story above back with it.
	insert into private.receipts (story_id, code_hash, form_hash)
	values (story, submit_story.code_hash, submit_story.form_hash)
	on conflict do nothing;
	if not found then raise sqlstate 'PT409' using message = 'story', hint = 'already_told'; end if;
end $$;
revoke execute on function public.submit_story(text, text, text, boolean, jsonb, boolean, text, text, text) from public;
grant execute on function public.submit_story(text, text, text, boolean, jsonb, boolean, text, text, text) to anon;

-- Accept, edit, set aside or take back. `new_text` is null when the text stays as it is. Editing and deciding on
-- a story that a colleague decided on meanwhile is refused: `seen_status` says what this person was looking at.
create function public.decide_story(story uuid, seen_status text, new_status text, new_text text default null)
returns void
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
	if length(new_text) > 20000 then
		raise sqlstate 'PT422' using message = 'decision', hint = 'error_text_long';
	end if;
	update public.stories s set
		status = new_status,
		text = coalesce(new_text, s.text),
		decided_on = case when new_status = 'pending' then null else private.today() end,
		decided_by = case when new_status = 'pending' then null else auth.uid() end
	where s.id = story and s.region_id = private.my_region() and s.status = seen_status;
	if not found then raise sqlstate 'PT409' using message = 'decision', hint = 'error_decided_meanwhile'; end if;
	perform private.audit(private.my_region(), 'story ' || new_status, story);
end $$;
revoke execute on function public.decide_story(uuid, text, text, text) from public;
grant execute on function public.decide_story(uuid, text, text, text) to authenticated;
