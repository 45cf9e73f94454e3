import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackend } from '#lib/server/backend/backend.ts';
import { findCluster, startCluster } from '#lib/server/backend/embedded-postgres.ts';
import { placeCluster } from '#lib/server/backend/place.ts';
import { prepareBackend, type PreparedBackend } from '#lib/server/backend/prepare.ts';
import type { BackendSettings } from '#lib/server/backend/settings.ts';
import { serviceClient } from '#lib/server/connection.ts';
import { createRegion } from '#lib/server/regions.ts';
import { MIGRATIONS, removeFolder, temporarySettings } from './cluster.ts';

let settings: BackendSettings;
let prepared: PreparedBackend;
let children: ChildProcess[] = [];

beforeAll(async () => {
	settings = temporarySettings();
	prepared = await prepareBackend(settings, MIGRATIONS);
	const backend = await openBackend(settings);
	await createRegion(serviceClient(backend), { slug: 'vecht', name: 'De Vecht', demo: false });
	await backend.close();
});
afterEach(() => {
	for (const child of children) child.kill('SIGKILL');
	children = [];
});
afterAll(async () => {
	await prepared.stop();
	await removeFolder(settings);
});

async function pidFile(): Promise<string> {
	return join((await placeCluster(settings)).cluster, 'postmaster.pid');
}

async function killDatabase(): Promise<void> {
	process.kill(Number(readFileSync(await pidFile(), 'utf8').split('\n')[0]), 'SIGKILL');
	await prepared.stop();
}

/** A stream of stories from another process; `acknowledged` grows while it runs. */
function tellFromAnotherProcess(): { child: ChildProcess; acknowledged: string[] } {
	const child = spawn(process.execPath, ['tests/database/front-process.ts'], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	children.push(child);
	child.stdin?.end(JSON.stringify(settings));
	const acknowledged: string[] = [];
	let rest = '';
	child.stdout?.on('data', (chunk: Buffer) => {
		const lines = (rest + chunk.toString()).split('\n');
		rest = lines.pop() ?? '';
		acknowledged.push(...lines);
	});
	return { child, acknowledged };
}

async function keptForms(): Promise<Set<string>> {
	const sql = postgres(await findCluster(settings), { max: 1, onnotice: () => {} });
	const rows = await sql<{ form_hash: string }[]>`
		select r.form_hash from private.receipts r join public.stories s on s.id = r.story_id`;
	await sql.end();
	return new Set(rows.map((row) => row.form_hash));
}

describe('every acknowledged story is there', () => {
	test('after the database is killed in the middle of a stream of stories, three times', async () => {
		const all: string[] = [];
		for (const enough of [60, 70, 70]) {
			const { child, acknowledged } = tellFromAnotherProcess();
			await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(enough);
			await killDatabase();
			child.kill('SIGKILL');
			all.push(...acknowledged);
			prepared = await prepareBackend(settings, MIGRATIONS);
		}
		const kept = await keptForms();
		expect(all.length).toBeGreaterThan(200);
		expect(all.filter((form) => !kept.has(form))).toEqual([]);
	});

	test('after the process in front is killed, and it can go on at once', async () => {
		const { child, acknowledged } = tellFromAnotherProcess();
		await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(50);
		child.kill('SIGKILL');
		const kept = await keptForms();
		expect(acknowledged.filter((form) => !kept.has(form))).toEqual([]);
		await (await openBackend(settings)).close();
	});
});

describe('one folder, one database', () => {
	test('a second process on the same folder is refused in one sentence', async () => {
		await expect(startCluster(settings)).rejects.toThrow(
			`Another process already uses the database in ${settings.dataDir}. Stop that one first.`
		);
		await (await openBackend(settings)).close();
	});

	test('what a hard stop left behind is no obstacle', async () => {
		await killDatabase();
		expect(existsSync(await pidFile())).toBe(true);
		prepared = await prepareBackend(settings, MIGRATIONS);
		await (await openBackend(settings)).close();
	});

	test('nor is it when the number in it went to another program since', async () => {
		await killDatabase();
		const file = await pidFile();
		const lines = readFileSync(file, 'utf8').split('\n');
		writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'));
		prepared = await prepareBackend(settings, MIGRATIONS);
		await (await openBackend(settings)).close();
	});

	test('a database whose starter was killed is stopped and started anew', async () => {
		await prepared.stop();
		const starter = spawn(process.execPath, ['tests/database/starting-process.ts'], {
			stdio: ['pipe', 'pipe', 'inherit']
		});
		children.push(starter);
		starter.stdin.end(JSON.stringify(settings));
		await new Promise((resolve) => starter.stdout.once('data', resolve));
		await expect(startCluster(settings)).rejects.toThrow('Another process');
		const before = readFileSync(await pidFile(), 'utf8').split('\n')[0];
		starter.kill('SIGKILL');
		await new Promise((resolve) => starter.once('exit', resolve));
		prepared = await prepareBackend(settings, MIGRATIONS);
		expect(readFileSync(await pidFile(), 'utf8').split('\n')[0]).not.toBe(before);
		await (await openBackend(settings)).close();
	});

	test('without a database there is one sentence that says what to do', async () => {
		await prepared.stop();
		await expect(openBackend(settings)).rejects.toThrow(
			'The database is not running. Start the app with: npm start'
		);
		prepared = await prepareBackend(settings, MIGRATIONS);
	});
});
