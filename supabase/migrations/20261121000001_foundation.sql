-- What everything else stands on: nothing is granted unless a migration grants it by name, staff are known by
-- a lookup on profiles (never by what a token claims), and a boot test can prove that roles are kept apart.

create schema private;
revoke all on schema private from public;
grant usage on schema private to authenticated, service_role;

-- Hosted Supabase grants everything in `public` to the API roles by default. Here a grant is always a sentence of its own.
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;
alter default privileges revoke execute on functions from public;

-- One row: rules that differ per installation.
create table private.settings (
	only_row boolean primary key default true check (only_row),
	-- Where the backend can do it (Supabase), staff must have signed in with a second factor.
	require_second_factor boolean not null default false
);
insert into private.settings default values;
alter table private.settings enable row level security;
alter table private.settings force row level security;

-- plpgsql, because public.profiles comes in a later migration and the body is read at the first call.
create function private.my_region() returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
	if (select s.require_second_factor from private.settings s)
		and coalesce(auth.jwt() ->> 'aal', '') <> 'aal2' then
		return null;
	end if;
	return (select p.region_id from public.profiles p where p.user_id = auth.uid());
end $$;
revoke execute on function private.my_region() from public;
grant execute on function private.my_region() to authenticated;

create function private.have_role(variadic roles text[]) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
	return private.my_region() is not null
		and exists (select from public.profiles p where p.user_id = auth.uid() and p.role = any (roles));
end $$;
revoke execute on function private.have_role(text[]) from public;
grant execute on function private.have_role(text[]) to authenticated;

-- A day, never a time: what the calendar on the wall says where the tellers live.
create function private.today() returns date
language sql stable set search_path = '' as $$
	select (now() at time zone 'Europe/Amsterdam')::date
$$;
revoke execute on function private.today() from public;
grant execute on function private.today() to authenticated, service_role;

-- For the boot test: two calls at the same time must each see their own role ...
create function public.whoami() returns text
language sql stable set search_path = '' as $$ select current_user::text $$;
revoke execute on function public.whoami() from public;
grant execute on function public.whoami() to anon, authenticated, service_role;

-- ... and a table that nobody was granted must be refused.
create table public.canary (id integer primary key);
alter table public.canary enable row level security;
alter table public.canary force row level security;
revoke all on public.canary from anon, authenticated, service_role;

-- Tries to read it as whoever calls.
create function public.canary_is_closed() returns boolean
language plpgsql stable set search_path = '' as $$
begin
	perform from public.canary;
	return false;
exception when insufficient_privilege then
	return true;
end $$;
revoke execute on function public.canary_is_closed() from public;
grant execute on function public.canary_is_closed() to anon, authenticated, service_role;
