import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';

/**
 * Apply what is new in `supabase/migrations`, each file in a transaction of its own, and write it in the history table
 * of the Supabase command line, so that `supabase db push` and this runner agree.
 *
 * @returns the versions that were applied now
 */
export async function migrate(sql: Sql, folder: string): Promise<string[]> {
	await sql.unsafe(`
		create schema if not exists supabase_migrations;
		create table if not exists supabase_migrations.schema_migrations (
			version text primary key, statements text[], name text
		);
	`);
	const rows = await sql<{ version: string }[]>`
		select version from supabase_migrations.schema_migrations`;
	const done = new Set(rows.map((row) => row.version));
	const applied: string[] = [];
	for (const file of readdirSync(folder).sort()) {
		const [, version, name] = file.match(/^(\d{14})_(\w+)\.sql$/) ?? [];
		if (!version || !name || done.has(version)) continue;
		const text = readFileSync(join(folder, file), 'utf8');
		await sql.begin(async (transaction) => {
			await transaction.unsafe(text);
			await transaction`
				insert into supabase_migrations.schema_migrations (version, name, statements)
				values (${version}, ${name}, ${[text]})`;
		});
		applied.push(version);
	}
	return applied;
}
