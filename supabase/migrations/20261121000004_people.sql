-- Staff: who belongs to which region in which role, and how they come in. Nobody signs up without an invitation;
-- the check sits in the database, so that no setting of the sign-in service can open the door.

create table public.profiles (
	user_id uuid primary key references auth.users (id) on delete cascade,
	region_id uuid not null references public.regions (id) on delete cascade,
	role text not null check (role in ('admin', 'coordinator', 'policy', 'reader')),
	email text not null,
	created_on date not null default private.today()
);
create index profiles_region on public.profiles (region_id);

alter table public.profiles enable row level security;
alter table public.profiles force row level security;
revoke all on public.profiles from anon, authenticated, service_role;
grant select on public.profiles to authenticated, service_role;

create policy "Staff see themselves, admins see their region" on public.profiles
	for select to authenticated
	using (
		user_id = (select auth.uid())
		or (region_id = (select private.my_region()) and (select private.have_role('admin')))
	);

create table public.invitations (
	id uuid primary key default gen_random_uuid(),
	region_id uuid not null references public.regions (id) on delete cascade,
	email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 200),
	role text not null check (role in ('admin', 'coordinator', 'policy', 'reader')),
	-- SHA-256 of a token of 256 random bits; the token itself is only in the link.
	token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
	expires_at timestamptz not null default now() + interval '7 days',
	used_at timestamptz
);
create index invitations_region on public.invitations (region_id);

alter table public.invitations enable row level security;
alter table public.invitations force row level security;
revoke all on public.invitations from anon, authenticated, service_role;
grant select, insert, delete on public.invitations to authenticated;
grant select, insert, delete on public.invitations to service_role;

create policy "Admins see the invitations of their region" on public.invitations
	for select to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('admin')));
create policy "Admins invite to their own region" on public.invitations
	for insert to authenticated
	with check (
		region_id = (select private.my_region())
		and (select private.have_role('admin'))
		and used_at is null
		and expires_at <= now() + interval '7 days 1 minute'
	);
create policy "Admins withdraw invitations of their region" on public.invitations
	for delete to authenticated
	using (region_id = (select private.my_region()) and (select private.have_role('admin')));

create function private.open_invitation(token text) returns setof public.invitations
language sql stable security definer set search_path = '' as $$
	select i.* from public.invitations i
	where i.token_hash = encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex')
		and i.used_at is null and i.expires_at > now()
$$;
revoke execute on function private.open_invitation(text) from public;

-- What the invitation page shows; an unknown, used or expired token gives no row.
create function public.read_invitation(token text) returns table (email text, role text, region text)
language sql stable security definer set search_path = '' as $$
	select i.email, i.role, r.name
	from private.open_invitation(token) i join public.regions r on r.id = i.region_id
$$;
revoke execute on function public.read_invitation(text) from public;
grant execute on function public.read_invitation(text) to anon;

create function private.gate_signup() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	if not exists (
		select from private.open_invitation(new.raw_user_meta_data ->> 'invite_token') i
		where lower(i.email) = lower(new.email)
	) then
		raise sqlstate '42501' using message = 'not_invited';
	end if;
	return new;
end $$;
revoke execute on function private.gate_signup() from public;
create trigger gate_signup before insert on auth.users
	for each row execute function private.gate_signup();

-- An invitation is used once: it becomes a profile.
create function private.admit() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
	invitation public.invitations;
begin
	select * into strict invitation from private.open_invitation(new.raw_user_meta_data ->> 'invite_token');
	update public.invitations set used_at = now() where id = invitation.id;
	insert into public.profiles (user_id, region_id, role, email)
	values (new.id, invitation.region_id, invitation.role, invitation.email);
	update auth.users set raw_user_meta_data = raw_user_meta_data - 'invite_token' where id = new.id;
	return null;
end $$;
revoke execute on function private.admit() from public;
create trigger admit after insert on auth.users
	for each row execute function private.admit();

-- Admins change roles and remove people, never themselves: a region cannot lose its last admin by accident.
create function public.set_role(member uuid, new_role text) returns void
language plpgsql security definer set search_path = '' as $$
begin
	if not private.have_role('admin') or member = auth.uid() then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	if new_role is null or new_role not in ('admin', 'coordinator', 'policy', 'reader') then
		raise sqlstate 'PT422' using message = 'member', hint = 'error_role';
	end if;
	update public.profiles set role = new_role where user_id = member and region_id = private.my_region();
	if not found then raise sqlstate 'PT404' using message = 'no_such_member'; end if;
end $$;
revoke execute on function public.set_role(uuid, text) from public;
grant execute on function public.set_role(uuid, text) to authenticated;

create function public.remove_member(member uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
	if not private.have_role('admin') or member = auth.uid() then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	delete from auth.users u using public.profiles p
	where u.id = member and p.user_id = u.id and p.region_id = private.my_region();
	if not found then raise sqlstate 'PT404' using message = 'no_such_member'; end if;
end $$;
revoke execute on function public.remove_member(uuid) from public;
grant execute on function public.remove_member(uuid) to authenticated;

create trigger audit after insert or update or delete on public.profiles
	for each row execute function private.audit_change('member');
create trigger audit after insert or delete on public.invitations
	for each row execute function private.audit_change('invitation');
