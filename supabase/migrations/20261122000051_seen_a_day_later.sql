-- Whether a teller had an answer on the screen is shown to the desk by the daily maintenance, not at the moment of the visit: a mark
-- that turns while somebody watches says when a teller was there.

-- The place of the last message in the dialogue that the teller had before them; no day, and readable by no role.
alter table private.receipts add column read_to smallint not null default 0 check (read_to between 0 and 500);

-- As it was, and what was seen waits in the receipt.
create or replace function public.open_receipt(code_hash text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
	opened uuid := private.story_of(open_receipt.code_hash);
begin
	if opened is null then return null; end if;
	update private.receipts c set
		expires_on = greatest(c.expires_on, private.today() + t.dialogue_days),
		read_to = coalesce((select max(m.position) from public.messages m where m.story_id = opened), 0)
	from public.stories s cross join private.terms_of(s.region_id) t
	where c.story_id = opened and s.id = opened;
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
				select jsonb_agg(
					jsonb_build_object('author', m.author, 'text', m.text, 'seen', m.seen or m.author = 'desk') order by m.position
				)
				from public.messages m where m.story_id = s.id
			), '[]')
		)
		from public.stories s join public.regions r on r.id = s.region_id join private.receipts c on c.story_id = s.id
		where s.id = opened
	);
end $$;

revoke execute on function public.open_receipt(text) from public;
grant execute on function public.open_receipt(text) to anon;

create function private.show_what_was_read() returns void
language sql security definer set search_path = '' as $$
	update public.messages m set seen = true
	from private.receipts c
	where c.story_id = m.story_id and m.author = 'desk' and not m.seen and m.position <= c.read_to
$$;
revoke execute on function private.show_what_was_read() from public;

-- As it was, and then what tellers read since yesterday.
create or replace function public.purge() returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
	delete from private.classes c where c.day < private.today();
	perform private.show_what_was_read();
	return private.purge_as_of(private.today());
end $$;
revoke execute on function public.purge() from public;
grant execute on function public.purge() to service_role;
