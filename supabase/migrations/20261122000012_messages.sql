-- The dialogue between a teller who has the code and the desk. A message carries no day: two that arrive after each other
-- would say when somebody was there. Tellers reach it only through functions that take the hash of their code.

create table public.messages (
	id uuid primary key default gen_random_uuid(),
	region_id uuid not null references public.regions (id) on delete cascade,
	story_id uuid not null,
	author text not null check (author in ('teller', 'desk')),
	-- Went through the privacy module, like the story.
	text text not null check (length(text) between 1 and 4000),
	-- The order within one story, and no more than that.
	position smallint not null check (position between 1 and 500),
	-- A teller opened the page with this answer on it, or the desk has seen this question.
	seen boolean not null default false,
	unique (story_id, position),
	foreign key (region_id, story_id) references public.stories (region_id, id) on delete cascade
);
create index messages_region on public.messages (region_id, author, seen);

alter table public.messages enable row level security;
alter table public.messages force row level security;
revoke all on public.messages from anon, authenticated, service_role;
grant select on public.messages to authenticated;

create policy "Those who judge read the dialogues of their region" on public.messages
	for select to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('coordinator', 'admin')));

create function private.add_message(story uuid, author text, text text) returns void
language plpgsql security definer set search_path = '' as $$
begin
	-- One at a time per story, so that positions follow each other.
	perform from public.stories s where s.id = add_message.story for update;
	insert into public.messages (region_id, story_id, author, text, position)
	select s.region_id, s.id, add_message.author, add_message.text,
		coalesce((select max(m.position) from public.messages m where m.story_id = s.id), 0) + 1
	from public.stories s where s.id = add_message.story;
end $$;
revoke execute on function private.add_message(uuid, text, text) from public;
