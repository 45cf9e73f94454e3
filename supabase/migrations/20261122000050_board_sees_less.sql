-- Board and parent council see no number below five: of danger that waits too long they see that it does, and whom to ask, not how
-- many; and of themes that people put away they see nothing, unless a signal was raised about one.

-- {"waits", "count", "deputy"}: for every member of staff; the count for who reads stories, null for the others.
create or replace function public.read_late_danger() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	late integer;
begin
	if private.my_region() is null then raise sqlstate 'PT403' using message = 'not_allowed'; end if;
	late := private.count_late_danger(private.my_region(), private.today());
	return jsonb_build_object(
		'waits', late > 0,
		'count', case when private.have_role('coordinator', 'policy', 'admin') then late end,
		'deputy', (
			select p.email from public.profiles p
			where p.region_id = private.my_region() and p.deputy and p.role in ('coordinator', 'admin')
		)
	);
end $$;
revoke execute on function public.read_late_danger() from public;
grant execute on function public.read_late_danger() to authenticated;

drop policy "Staff see what was decided about the themes of their region" on public.theme_decisions;
create policy "Those who may read stories see what was decided about the themes of their region" on public.theme_decisions
	for select to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('coordinator', 'policy', 'admin')));

-- As it was, without the themes that no story holds or that people put away; those about which a signal was raised keep a name.
create or replace function public.board_themes() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if private.my_region() is null then raise sqlstate 'PT403' using message = 'not_allowed'; end if;
	return (
		with published as (
			select distinct n.value ->> 'key' as key
			from (
				select distinct on (p.period) p.board from public.publications p
				where p.region_id = private.my_region() and not p.withdrawn
				order by p.period, p.number desc
			) newest, jsonb_array_elements(newest.board -> 'themes') n
			where n.value -> 'total' ->> 'hidden' = 'false'
		), known as (
			select t.*, t.active and not exists (
				select from public.theme_decisions d
				where d.region_id = t.region_id and d.theme_key = t.key and (d.hidden or d.merged_into is not null)
			) as stands
			from public.themes t where t.region_id = private.my_region()
		)
		select coalesce(jsonb_agg(jsonb_build_object(
			'id', t.id, 'key', t.key, 'label', t.label, 'origin', t.origin, 'active', t.stands,
			'keywords', case when s.key is null then '{}' else t.keywords end,
			'quotes', coalesce((
				select jsonb_agg(jsonb_build_object('text', q.text, 'kind', q.kind) order by q.position)
				from public.theme_quotes q where q.theme_id = t.id and s.key is not null
			), '[]'),
			'tone', case when s.key is not null and t.tone_stories >= 30 then jsonb_build_object(
				'share', round(t.tone_share::numeric, 1), 'low', round(t.tone_low::numeric, 1),
				'high', round(t.tone_high::numeric, 1)
			) end
		) order by t.label), '[]')
		from known t left join published s on s.key = t.key and t.size >= 5 and t.stands
		where t.stands or exists (select from public.signals g where g.theme_id = t.id)
	);
end $$;
revoke execute on function public.board_themes() from public;
grant execute on function public.board_themes() to authenticated;
