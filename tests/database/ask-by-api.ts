import type { SupabaseClient } from '@supabase/supabase-js';
import { listColumns, listTables } from './catalogue.ts';
import type { Answer, Cell } from './question.ts';
import { freshChange, freshRow, regionColumn } from './rows.ts';
import type { World } from './world.ts';

/** Ask as an ordinary client does; what it changed is what the owner of the database sees changed. */
export async function askByApi(world: World, cell: Cell): Promise<Answer> {
	const { data, error } = await perform(clientOf(world, cell), cell);
	if (cell.operation === 'select' && !error) return { rows: data?.length ?? 0 };
	const rows = await changedRows(world, cell.table);
	if (rows > 0) await restoreWorld(world);
	return { rows, refusal: error?.code };
}

/** Any table by name: the tests also ask for tables that the types do not show. */
function clientOf(world: World, { subject, from }: Cell): SupabaseClient {
	const { visitor, service } = world;
	if (subject === 'anon') return visitor as unknown as SupabaseClient;
	if (subject === 'service') return service as unknown as SupabaseClient;
	return from.staff[subject].client as unknown as SupabaseClient;
}

async function perform(client: SupabaseClient, { table, operation, region }: Cell) {
	const [schema = '', name = ''] = table.split('.');
	const door = client.schema(schema).from(name);
	const column = regionColumn(table);
	const [first = ''] = Object.keys(freshChange(table));
	if (operation === 'insert') return door.insert(freshRow(table, region));
	const asked =
		operation === 'select'
			? door.select()
			: operation === 'update'
				? door.update(freshChange(table))
				: door.delete();
	return column ? asked.eq(column, region.id) : asked.not(first, 'is', null);
}

/** Remember everything as it is now. */
export async function keepWorld({ owner }: World): Promise<void> {
	await owner.unsafe('drop schema if exists kept cascade; create schema kept;');
	for (const table of await listTables(owner)) {
		await owner.unsafe(`create table ${keptName(table)} as table ${table}`);
	}
}

/** The statements that bring everything back; the tables do not change while tests run. */
let again: string[] | undefined;

export async function restoreWorld({ owner }: World): Promise<void> {
	again ??= await Promise.all((await listTables(owner)).map((table) => refill(owner, table)));
	const statements = again.join('');
	// As a replica: neither triggers nor references act while the old rows come back.
	await owner.begin(async (sql) => {
		await sql.unsafe(`set local session_replication_role = replica; ${statements}`);
	});
}

async function refill(owner: World['owner'], table: string): Promise<string> {
	const columns = (await listColumns(owner, table)).join();
	const kept = `select ${columns} from ${keptName(table)}`;
	return `delete from ${table}; insert into ${table} (${columns}) ${kept};`;
}

export async function changedRows({ owner }: World, table: string): Promise<number> {
	const kept = keptName(table);
	const [changed] = await owner.unsafe<{ n: number }[]>(`
		select greatest(
			(select count(*) from (table ${table} except table ${kept}) a),
			(select count(*) from (table ${kept} except table ${table}) b)
		)::integer as n`);
	return changed?.n ?? 0;
}

function keptName(table: string): string {
	return `kept.${table.replace('.', '_')}`;
}
