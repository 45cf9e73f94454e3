import postgres from 'postgres';

/** Where words of tellers stand, and what is made of them. */
export const TABLES = [
	'public.stories',
	'public.messages',
	'public.story_themes',
	'public.theme_quotes',
	'public.story_leftovers',
	'public.story_decisions',
	'public.story_guesses',
	'public.unexplained_quotes',
	'public.danger_steps',
	// Words that stories share.
	'public.themes',
	'public.analysis_runs',
	'private.receipts'
];

/**
 * Take what was deleted out of the files too: a database marks a deleted row as gone and leaves its words on disk. The
 * tables are written anew, the journal (WAL) begins a new file and lets go of the older ones. Locks each table for as long
 * as it takes to copy it, so it belongs in the night.
 *
 * @param databaseUrl of whoever may maintain these tables: the app on the embedded database (`roles.ts`), else their owner
 */
export async function forgetRemoved(databaseUrl: string): Promise<void> {
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
	try {
		for (const table of TABLES) await sql.unsafe(`vacuum (full) ${table}`);
		await sql`select pg_switch_wal()`;
		await sql`checkpoint`;
	} finally {
		await sql.end();
	}
}
