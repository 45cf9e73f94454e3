-- A lesson in which pupils tell. The code on the board opens nothing but telling; it works for one day. The teacher sees a
-- rounded number and never a text. Nothing ties a story to a class: the number goes up by itself some time after a story was
-- kept, in a transaction of its own (src/lib/server/class-counter.ts), and the row is thrown away the next day.

-- Whoever has the link of a region may make codes for its lessons. One link a region; a new one ends the old one.
create table private.teacher_links (
	region_id uuid primary key references public.regions (id) on delete cascade,
	-- SHA-256 of a token of 256 random bits; the token itself is only in the link.
	token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$')
);
alter table private.teacher_links enable row level security;
alter table private.teacher_links force row level security;
revoke all on private.teacher_links from anon, authenticated, service_role;

create table private.classes (
	-- What stands on the board.
	code text primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{6}$'),
	region_id uuid not null references public.regions (id) on delete cascade,
	-- SHA-256 of the key in the address of the teacher's page.
	key_hash text not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
	day date not null default private.today(),
	-- More than two classes together never tell with one code.
	told smallint not null default 0 check (told between 0 and 60)
);
create index classes_region on private.classes (region_id);
alter table private.classes enable row level security;
alter table private.classes force row level security;
revoke all on private.classes from anon, authenticated, service_role;

create function private.hash_of(token text) returns text
language sql immutable set search_path = '' as $$
	select encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex')
$$;
revoke execute on function private.hash_of(text) from public;

create function public.renew_teacher_link(token_hash text) returns void
language plpgsql security definer set search_path = '' as $$
begin
	if not private.have_role('coordinator', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	if coalesce(renew_teacher_link.token_hash, '') !~ '^[0-9a-f]{64}$' then
		raise sqlstate 'PT422' using message = 'class', hint = 'error_class_link';
	end if;
	insert into private.teacher_links (region_id, token_hash)
	values (private.my_region(), renew_teacher_link.token_hash)
	on conflict (region_id) do update set token_hash = excluded.token_hash;
	perform private.audit(private.my_region(), 'teacher_link renewed', null);
end $$;
revoke execute on function public.renew_teacher_link(text) from public;
grant execute on function public.renew_teacher_link(text) to authenticated;

-- The name of the region behind a teacher's link; no row for a link that does not work (any more).
create function public.read_teacher_link(token text) returns table (region text)
language sql stable security definer set search_path = '' as $$
	select r.name from private.teacher_links l join public.regions r on r.id = l.region_id
	where l.token_hash = private.hash_of(token) and private.is_open(r)
$$;
revoke execute on function public.read_teacher_link(text) from public;
grant execute on function public.read_teacher_link(text) to anon;

-- By a teacher with the link, or by staff of the region. True when the code is theirs, false when it is in use.
create function public.open_class(code text, key_hash text, token text default null) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
	region uuid;
begin
	if token is not null then
		select l.region_id into region from private.teacher_links l where l.token_hash = private.hash_of(token);
	elsif private.have_role('coordinator', 'admin') then
		region := private.my_region();
	end if;
	if region is null then raise sqlstate 'PT403' using message = 'not_allowed'; end if;
	if coalesce(open_class.code, '') !~ '^[0-9A-HJKMNP-TV-Z]{6}$' or coalesce(open_class.key_hash, '') !~ '^[0-9a-f]{64}$' then
		raise sqlstate 'PT422' using message = 'class', hint = 'error_class_code';
	end if;
	delete from private.classes c where c.day < private.today();
	if (select count(*) from private.classes c where c.region_id = region) >= 200 then
		raise sqlstate 'PT422' using message = 'class', hint = 'error_class_many';
	end if;
	insert into private.classes (code, region_id, key_hash)
	values (open_class.code, region, open_class.key_hash)
	on conflict do nothing;
	return found;
end $$;
revoke execute on function public.open_class(text, text, text) from public;
grant execute on function public.open_class(text, text, text) to anon, authenticated;

-- What the teacher's page shows. The number is rounded down to threes here, so that nobody can watch one pupil send.
create function public.read_class(key text) returns table (code text, region text, region_slug text, told integer)
language sql stable security definer set search_path = '' as $$
	select c.code, r.name, r.slug, c.told / 3 * 3
	from private.classes c join public.regions r on r.id = c.region_id
	where c.key_hash = private.hash_of(key) and c.day = private.today()
$$;
revoke execute on function public.read_class(text) from public;
grant execute on function public.read_class(text) to anon;

-- Where the code on the board leads; no row when it is not from today.
create function public.join_class(code text) returns table (region_slug text)
language sql stable security definer set search_path = '' as $$
	select r.slug from private.classes c join public.regions r on r.id = c.region_id
	where c.code = join_class.code and c.day = private.today() and private.is_open(r)
$$;
revoke execute on function public.join_class(text) from public;
grant execute on function public.join_class(text) to anon;

create function public.count_in_class(code text) returns void
language sql security definer set search_path = '' as $$
	update private.classes c set told = c.told + 1
	where c.code = count_in_class.code and c.day = private.today() and c.told < 60
$$;
revoke execute on function public.count_in_class(text) from public;
grant execute on function public.count_in_class(text) to anon;
