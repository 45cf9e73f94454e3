-- Somebody stops a search that is on its way. The worker sees it within a second and lets the work go; the themes stay as
-- the run before left them.

alter table public.analysis_runs drop constraint analysis_runs_status_check;
alter table public.analysis_runs add constraint analysis_runs_status_check
	check (status in ('queued', 'running', 'done', 'failed', 'cancelled'));

-- The run of one's own region that is on its way, if there is one. A run that is being written comes to its end first:
-- save_analysis holds its row.
create function public.cancel_analysis() returns void
language plpgsql security definer set search_path = '' as $$
begin
	if not private.have_role('coordinator', 'policy', 'admin') then
		raise sqlstate 'PT403' using message = 'not_allowed';
	end if;
	update public.analysis_runs r set status = 'cancelled', finished_at = now()
	where r.region_id = private.my_region() and r.status in ('queued', 'running');
end $$;
revoke execute on function public.cancel_analysis() from public;
grant execute on function public.cancel_analysis() to authenticated;
