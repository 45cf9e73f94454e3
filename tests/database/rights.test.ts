import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askByApi, keepWorld } from './ask-by-api.ts';
import { askBySql, openFront } from './ask-by-sql.ts';
import { listGrants, listTables } from './catalogue.ts';
import { EXPECTED_RIGHTS, OPERATIONS, SUBJECTS, type Operation } from './expected-rights.ts';
import { ofRegion } from './rows.ts';
import type { Cell } from './question.ts';
import { startWorld, type RegionWorld, type World } from './world.ts';

let world: World;
let front: ReturnType<typeof openFront>;

beforeAll(async () => {
	world = await startWorld();
	front = openFront(world);
	await keepWorld(world);
});
afterAll(async () => {
	await front?.end();
	await world?.close();
});

const TABLES = Object.keys(EXPECTED_RIGHTS);

test('every table has a reviewed expectation, and no expectation is without its table', async () => {
	expect(await listTables(world.owner)).toEqual([...TABLES].sort());
});

test('every table has rows of both regions to be looked for', async () => {
	const empty: string[] = [];
	for (const table of TABLES) {
		for (const region of world.regions) {
			if ((await rowsOf(table, region, 'all')) === 0) empty.push(`${table} ${region.slug}`);
		}
	}
	expect(empty).toEqual([]);
});

describe.each([
	['in SQL, as the role itself', OPERATIONS],
	['through the API, as an ordinary client', ['select', 'insert', 'update', 'delete'] as const]
])('%s', (way, operations) => {
	test.each(TABLES)('%s gives each role its rights and no more', async (table) => {
		const wrong: string[] = [];
		for (const cell of cellsOf(table, operations)) {
			const expected = await expectedRows(cell);
			const ask = way.startsWith('in SQL') ? askBySql(front, cell) : askByApi(world, cell);
			const { rows, refusal } = await ask;
			if (rows === expected && (refusal === undefined || isRefusal(refusal))) continue;
			const where = cell.region.slug === cell.from.slug ? 'own' : 'other';
			wrong.push(`${cell.subject} ${cell.operation} ${where}: ${refusal ?? rows}, not ${expected}`);
		}
		expect(wrong).toEqual([]);
	});
});

test.each(TABLES)('%s is not changed further by who gives no condition', async (table) => {
	// Policies for reading only help against changes that look for their rows first.
	const wrong: string[] = [];
	const cells = cellsOf(table, ['update', 'delete']).filter(({ from, region }) => from === region);
	for (const cell of cells) {
		const [here, there] = world.regions;
		const whole = ofRegion(table, here) === 'true';
		const expected =
			(await expectedRows({ ...cell, region: here })) +
			(whole ? 0 : await expectedRows({ ...cell, region: there }));
		const { rows } = await askBySql(front, cell, 'no condition');
		if (rows !== expected) wrong.push(`${cell.subject} ${cell.operation}: ${rows}`);
	}
	expect(wrong).toEqual([]);
});

test('a right that is given by mistake is seen in every way', async () => {
	const [from, region] = world.regions;
	const rows = { table: 'public.story_leftovers', operation: 'delete', subject: 'admin' } as const;
	const emptied = { table: 'public.theme_quotes', operation: 'truncate', subject: 'anon' } as const;
	await world.owner.unsafe(`
		create policy mistake on public.story_leftovers for delete to authenticated using (true);
		grant delete on public.story_leftovers to authenticated;
		grant truncate on public.theme_quotes to anon;
	`);
	const blind = await askBySql(front, { ...rows, from, region }, 'no condition');
	const truncated = await askBySql(front, { ...emptied, from, region });
	await world.owner.unsafe(`
		drop policy mistake on public.story_leftovers;
		create policy mistake on public.story_leftovers to authenticated using (true);
	`);
	const found = await askBySql(front, { ...rows, from, region });
	const removed = await askByApi(world, { ...rows, from, region });
	await world.owner.unsafe(`
		drop policy mistake on public.story_leftovers;
		revoke delete on public.story_leftovers from authenticated;
		revoke truncate on public.theme_quotes from anon;
	`);
	expect([blind.rows, truncated.rows, found.rows, removed.rows]).toEqual([2, 1, 1, 1]);
});

test('no role was granted more than its rights need, nobody a right of another kind', async () => {
	const needed = TABLES.map((table) => ({ table, grants: grantsFor(table) }));
	expect(await listGrants(world.owner)).toEqual(
		needed.sort((a, b) => (a.table < b.table ? -1 : 1))
	);
});

function cellsOf(table: string, operations: readonly Operation[]): Cell[] {
	const cells: Cell[] = [];
	for (const operation of operations) {
		for (const subject of SUBJECTS) {
			// Visitors and the installation itself are of no region.
			const origins = ['anon', 'service'].includes(subject) ? [world.regions[0]] : world.regions;
			for (const from of origins) {
				for (const region of world.regions) {
					cells.push({ table, operation, subject, from, region });
				}
			}
		}
	}
	return cells;
}

async function expectedRows({ table, operation, subject, from, region }: Cell): Promise<number> {
	const rows = EXPECTED_RIGHTS[table]?.[operation]?.[subject];
	if (!rows || (subject !== 'service' && from !== region)) return 0;
	if (operation === 'insert') return 1;
	return rows === 'self' ? 1 : rowsOf(table, region, rows);
}

async function rowsOf(table: string, region: RegionWorld, rows: 'all' | 'accepted') {
	const filter = rows === 'accepted' ? `and status = 'accepted'` : '';
	const [counted] = await world.owner.unsafe<{ n: number }[]>(
		`select count(*)::integer as n from ${table} where ${ofRegion(table, region)} ${filter}`
	);
	return counted?.n ?? 0;
}

/** Without the right, or a row that a policy does not let in; in the API also what it does not show at all. */
function isRefusal(code: string): boolean {
	return ['42501', 'PGRST106', 'PGRST205'].includes(code);
}

function grantsFor(table: string): string[] {
	const grants = new Set<string>();
	for (const [operation, subjects] of Object.entries(EXPECTED_RIGHTS[table] ?? {})) {
		for (const subject of Object.keys(subjects)) {
			const role = { anon: 'anon', service: 'service_role' }[subject] ?? 'authenticated';
			grants.add(`${role}: ${operation}`);
		}
	}
	return [...grants].sort();
}
