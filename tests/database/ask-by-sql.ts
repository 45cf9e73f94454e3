import postgres, { type Sql, type TransactionSql } from 'postgres';
import type { Answer, Cell } from './question.ts';
import { freshChange, freshRow, ofRegion } from './rows.ts';
import type { World } from './world.ts';

/** The connection of the app, which becomes another role before every question. */
export function openFront(world: World): Sql {
	return postgres(world.backend.databaseUrl, { max: 1, onnotice: () => {} });
}

const UNDO = new Error('undo');

/** Ask, and take back what it changed. */
export async function askBySql(
	front: Sql,
	cell: Cell,
	which: 'rows of the region' | 'no condition' = 'rows of the region'
): Promise<Answer> {
	let rows = 0;
	try {
		await front.begin(async (sql) => {
			await become(sql, cell);
			rows = await perform(sql, cell, which === 'no condition');
			throw UNDO;
		});
	} catch (error) {
		if (error !== UNDO) return { rows: 0, refusal: (error as { code?: string }).code ?? 'unknown' };
	}
	return { rows };
}

/** As the API does it: the role, and the claims of the token. */
export async function become(
	sql: TransactionSql,
	{ subject, from }: Pick<Cell, 'subject' | 'from'>,
	more: Record<string, unknown> = {}
): Promise<void> {
	const role = { anon: 'anon', service: 'service_role' }[subject as string] ?? 'authenticated';
	const sub = subject === 'anon' || subject === 'service' ? undefined : from.staff[subject].id;
	const claims = JSON.stringify({ role, sub, ...more });
	await sql`select set_config('role', ${role}, true), set_config('request.jwt.claims', ${claims}, true),
		set_config('request.jwt.claim.sub', ${sub ?? ''}, true)`;
}

async function perform(
	sql: TransactionSql,
	{ table, operation, region }: Cell,
	blind: boolean
): Promise<number> {
	const name = sql(table);
	const where = sql.unsafe(blind ? '' : `where ${ofRegion(table, region)}`);
	if (operation === 'select') {
		return (await sql`select * from ${name} ${where}`).count;
	}
	if (operation === 'insert') {
		return (await sql`insert into ${name} ${sql(freshRow(table, region))}`).count;
	}
	if (operation === 'update') {
		return (await sql`update ${name} set ${sql(freshChange(table))} ${where}`).count;
	}
	if (operation === 'delete') {
		return (await sql`delete from ${name} ${where}`).count;
	}
	await sql`truncate ${name}`;
	return 1;
}
