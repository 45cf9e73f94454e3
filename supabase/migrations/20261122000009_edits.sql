-- Two people who change the words of one story: the second is told, and nothing of the first is lost. `seen_hash` says which
-- words this person was looking at (SHA-256); a status alone does not tell, because an edit may leave it as it is.
-- decide_story itself makes the decision and every other check.

create function public.decide_seen_story(
	story uuid, seen_status text, seen_hash text, new_status text,
	new_text text default null, new_title text default null, new_wish text default null
) returns void
language plpgsql security definer set search_path = '' as $$
declare
	seen public.stories;
begin
	if not private.have_role('coordinator', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	select s.* into seen from public.stories s
	where s.id = story and s.region_id = private.my_region() and s.status = seen_status for update;
	if found and seen_hash is distinct from encode(
		sha256(convert_to(seen.text || E'\n' || coalesce(seen.title, '') || E'\n' || coalesce(seen.wish, ''), 'UTF8')), 'hex'
	) then
		raise sqlstate 'PT409' using message = 'decision', hint = 'error_edited_meanwhile';
	end if;
	perform public.decide_story(
		story => story, seen_status => seen_status, new_status => new_status,
		new_text => new_text, new_title => new_title, new_wish => new_wish
	);
end $$;
revoke execute on function public.decide_seen_story(uuid, text, text, text, text, text, text) from public;
grant execute on function public.decide_seen_story(uuid, text, text, text, text, text, text) to authenticated;
