-- The database keeps samples of what stands in a column, to plan its questions with: whole texts among them, in a catalogue where
-- they stay after the row itself is gone. Of words of tellers, and of what opens a story, it keeps none.

alter table public.stories
	alter column text set statistics 0, alter column title set statistics 0, alter column wish set statistics 0;
alter table public.messages alter column text set statistics 0;
alter table public.theme_quotes alter column text set statistics 0;
-- Pieces of the text of a story.
alter table public.story_themes alter column reasons set statistics 0;
alter table public.unexplained_quotes alter column word set statistics 0;
alter table public.themes alter column label set statistics 0, alter column keywords set statistics 0;
alter table public.analysis_runs alter column unexplained set statistics 0;
alter table private.receipts alter column code_hash set statistics 0, alter column form_hash set statistics 0;

-- What was gathered before. Only a superuser may; elsewhere it goes with the maintenance of whoever keeps the database.
do $$ begin
	delete from pg_catalog.pg_statistic s using pg_catalog.pg_attribute a
	where a.attrelid = s.starelid and a.attnum = s.staattnum and a.attstattarget = 0;
exception when insufficient_privilege then null;
end $$;
