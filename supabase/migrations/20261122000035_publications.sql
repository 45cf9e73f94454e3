-- What leaves the team in numbers. A publication is the numbers of one half school year as they were made public at one
-- moment: rounded and suppressed before they come here, never changed, never removed. Withdrawing takes them off the pages, and
-- they stay part of the history that the next publication is compared with, so that no two can be subtracted.
-- The board and the parent council read these rows, and no longer the themes, quotes and runs themselves.

-- Every number that a document shows is at least k and a multiple of `step`.
create function private.shows_only(numbers jsonb, k integer, step integer) returns boolean
language sql immutable set search_path = '' as $$
	select jsonb_typeof(numbers) = 'object' and not exists (
		select from jsonb_path_query(numbers, '$.**.value') v
		where jsonb_typeof(v) <> 'number' or (v #>> '{}')::numeric < k or (v #>> '{}')::numeric % step <> 0
	)
$$;
revoke execute on function private.shows_only(jsonb, integer, integer) from public;

create table public.publications (
	id uuid primary key default gen_random_uuid(),
	region_id uuid not null references public.regions (id) on delete cascade,
	-- A half school year: '2026-2027-1' is August to January.
	period text not null check (period ~ '^20[0-9]{2}-20[0-9]{2}-[12]$'),
	-- Counts up within the period.
	number smallint not null check (number >= 1),
	made_on date not null default private.today(),
	-- For board and parent council, and for everybody: {"stories": .., "themes": [{"key", "label", "total", ..}]}.
	board jsonb not null check (private.shows_only(board, 5, 1)),
	open jsonb not null check (private.shows_only(open, 10, 5)),
	withdrawn boolean not null default false,
	-- Two that are made at the same moment would not know of each other.
	unique (region_id, period, number)
);

alter table public.publications enable row level security;
alter table public.publications force row level security;
revoke all on public.publications from anon, authenticated, service_role;
grant select on public.publications to authenticated;

create policy "Staff see what their region published, those who publish also what was withdrawn" on public.publications
	for select to authenticated
	using (
		region_id = (select private.my_region())
		and (not withdrawn or (select private.have_role('policy', 'admin')))
	);

create trigger audit after insert or update on public.publications
	for each row execute function private.audit_change('publication');

-- What is counted in a period: {"stories": 60, "themes": [{"key", "label", "audience", "sector", "stories"}]}, a row for every
-- theme, audience and sector that has stories, and at least one for every theme.
create function public.count_period(first date, last date) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not private.have_role('policy', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	return (
		with told as (
			select s.id, s.audience, s.sector from public.stories s
			where s.region_id = private.my_region() and s.status = 'accepted' and s.consent <> 'desk'
				and s.told_on between count_period.first and count_period.last
		)
		select jsonb_build_object('stories', (select count(*) from told), 'themes', coalesce(jsonb_agg(counted), '[]'))
		from (
			select t.key, t.label, s.audience, s.sector, count(s.id) as stories
			from public.themes t
				left join public.story_themes l on l.theme_id = t.id
				left join told s on s.id = l.story_id
			where t.region_id = private.my_region() and t.active
			group by t.key, t.label, s.audience, s.sector
		) counted
	);
end $$;
revoke execute on function public.count_period(date, date) from public;
grant execute on function public.count_period(date, date) to authenticated;

-- The next publication of a period. `number` says how many the maker compared it with; when a colleague was first, it is refused.
create function public.publish_numbers(period text, number integer, board jsonb, open jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
	region uuid := private.my_region();
begin
	if not private.have_role('policy', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	if coalesce(publish_numbers.period, '') !~ '^20[0-9]{2}-20[0-9]{2}-[12]$'
		or not coalesce(private.shows_only(publish_numbers.board, 5, 1) and private.shows_only(publish_numbers.open, 10, 5), false) then
		raise sqlstate 'PT422' using message = 'numbers', hint = 'error_numbers';
	end if;
	perform from public.regions r where r.id = region for update;
	if publish_numbers.number is distinct from (
		select count(*)::integer + 1 from public.publications p
		where p.region_id = region and p.period = publish_numbers.period
	) then
		raise sqlstate 'PT409' using message = 'numbers', hint = 'error_published_meanwhile';
	end if;
	insert into public.publications (region_id, period, number, board, open)
	values (region, publish_numbers.period, publish_numbers.number, publish_numbers.board, publish_numbers.open);
end $$;
revoke execute on function public.publish_numbers(text, integer, jsonb, jsonb) from public;
grant execute on function public.publish_numbers(text, integer, jsonb, jsonb) to authenticated;

-- Off every page, all that was published of the period.
create function public.withdraw_numbers(period text) returns void
language plpgsql security definer set search_path = '' as $$
begin
	if not private.have_role('policy', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	update public.publications p set withdrawn = true
	where p.region_id = private.my_region() and p.period = withdraw_numbers.period and not p.withdrawn;
end $$;
revoke execute on function public.withdraw_numbers(text) from public;
grant execute on function public.withdraw_numbers(text) to authenticated;

-- What everybody may see: of every period the last that was published.
create function public.read_numbers(region_slug text) returns table (period text, made_on date, numbers jsonb)
language sql stable security definer set search_path = '' as $$
	select distinct on (p.period) p.period, p.made_on, p.open
	from public.publications p join public.regions r on r.id = p.region_id
	where r.slug = region_slug and private.is_open(r) and not p.withdrawn
	order by p.period desc, p.number desc
$$;
revoke execute on function public.read_numbers(text) from public;
grant execute on function public.read_numbers(text) to anon;

-- The themes by name for all staff, and with the words and sentences of those of which the board may see the number: the words
-- of very few stories are as telling as a quote.
create function public.board_themes() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if private.my_region() is null then raise sqlstate 'PT403' using message = 'not_allowed'; end if;
	return (
		with shown as (
			select distinct n.value ->> 'key' as key
			from (
				select distinct on (p.period) p.board from public.publications p
				where p.region_id = private.my_region() and not p.withdrawn
				order by p.period, p.number desc
			) newest, jsonb_array_elements(newest.board -> 'themes') n
			where n.value -> 'total' ->> 'hidden' = 'false'
		)
		select coalesce(jsonb_agg(jsonb_build_object(
			'id', t.id, 'key', t.key, 'label', t.label, 'origin', t.origin, 'active', t.active,
			'keywords', case when s.key is null then '{}' else t.keywords end,
			'quotes', coalesce((
				select jsonb_agg(jsonb_build_object('text', q.text, 'kind', q.kind) order by q.position)
				from public.theme_quotes q where q.theme_id = t.id and s.key is not null
			), '[]')
		) order by t.label), '[]')
		from public.themes t left join shown s on s.key = t.key and t.size >= 5
		where t.region_id = private.my_region()
	);
end $$;
revoke execute on function public.board_themes() from public;
grant execute on function public.board_themes() to authenticated;

-- Sizes, months, words and sentences themselves are for who reads stories.
drop policy "Staff see the themes of their region" on public.themes;
create policy "Those who may read stories see the themes of their region" on public.themes
	for select to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('coordinator', 'policy', 'admin')));
drop policy "Staff see the quotes of their region" on public.theme_quotes;
create policy "Those who may read stories see the quotes of their region" on public.theme_quotes
	for select to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('coordinator', 'policy', 'admin')));
drop policy "Staff follow the runs of their region" on public.analysis_runs;
create policy "Those who may read stories follow the runs of their region" on public.analysis_runs
	for select to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('coordinator', 'policy', 'admin')));

-- A theme that people outside the team have seen keeps its name; a person may still give it another.
create function private.keep_public_label() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	if exists (
		select from public.theme_decisions d
		where d.region_id = new.region_id and d.theme_key = new.key and d.label = new.label
	) or exists (
		select from public.codebook_themes c
		where c.region_id = new.region_id and c.key = new.key and c.label = new.label
	) then
		return new;
	end if;
	if exists (
		select from public.actions a join public.signals s on s.id = a.signal_id
		where s.theme_id = new.id and a.published
	) or exists (
		select from public.publications p
		where p.region_id = new.region_id and not p.withdrawn
			and p.board -> 'themes' @> jsonb_build_array(jsonb_build_object('key', new.key))
	) then
		new.label := old.label;
	end if;
	return new;
end $$;
revoke execute on function private.keep_public_label() from public;
create trigger keep_public_label before update on public.themes
	for each row when (old.label is distinct from new.label) execute function private.keep_public_label();
