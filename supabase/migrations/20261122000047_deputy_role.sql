-- Who judges stories no longer is no deputy either: a role that is given back later does not bring the task back with it.
create or replace function public.set_role(member uuid, new_role text) returns void
language plpgsql security definer set search_path = '' as $$
begin
	if not private.have_role('admin') or member = auth.uid() then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	if new_role is null or new_role not in ('admin', 'coordinator', 'policy', 'reader') then
		raise sqlstate 'PT422' using message = 'member', hint = 'error_role';
	end if;
	update public.profiles set role = new_role, deputy = deputy and new_role in ('coordinator', 'admin')
	where user_id = member and region_id = private.my_region();
	if not found then raise sqlstate 'PT404' using message = 'no_such_member'; end if;
end $$;
revoke execute on function public.set_role(uuid, text) from public;
grant execute on function public.set_role(uuid, text) to authenticated;

-- Those who were left with the task.
update public.profiles set deputy = false where deputy and role not in ('coordinator', 'admin');
