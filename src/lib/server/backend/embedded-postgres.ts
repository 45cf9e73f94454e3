import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import { deriveKey, type BackendSettings } from './settings.ts';
import { placeCluster, type Place } from './place.ts';
import { findServer, isAbandoned, signStart, stopServer } from './running-server.ts';

/**
 * A real PostgreSQL from npm, for whoever has none: first start, development, tests, one small box. It listens on
 * loopback only, on a port that was free at its start, and writes everything to disk (fsync stays on).
 */
export interface RunningCluster {
	ownerUrl: string;
	stop(): Promise<void>;
}

/** Seconds that a start may take; recovery after a hard stop replays at most one checkpoint's worth of log. */
const START_TIMEOUT = 60;

export async function startCluster(settings: BackendSettings): Promise<RunningCluster> {
	const place = await placeCluster(settings);
	const password = deriveKey(settings.secrets, 'postgres owner');
	await refuseSecond(place, settings.dataDir);
	if (!existsSync(join(place.cluster, 'PG_VERSION'))) await createCluster(place, password);
	const deadline = Date.now() + START_TIMEOUT * 1000;
	for (;;) {
		try {
			return await startServer(place, password, deadline);
		} catch (error) {
			// A child of a killed server finishes what it was doing; PostgreSQL does not start before, so we wait.
			const busy = /shared memory block/.test((error as Error).message);
			if (!busy || Date.now() > deadline) throw error;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
	}
}

/** Two processes on one folder would each start a database; one that its starter left behind is stopped first. */
async function refuseSecond(place: Place, dataDir: string): Promise<void> {
	const running = findServer(place);
	if (!running) return;
	if (!isAbandoned(place, running)) {
		throw new Error(
			`Another process already uses the database in ${dataDir}. Stop that one first.`
		);
	}
	await stopServer(running);
}

async function startServer(
	place: Place,
	password: string,
	deadline: number
): Promise<RunningCluster> {
	const port = await freePort();
	const log: string[] = [];
	const server = spawn(
		place.binary('postgres'),
		[
			['-D', place.cluster],
			['-p', String(port)],
			['-c', 'listen_addresses=127.0.0.1'],
			['-c', 'unix_socket_directories='],
			['-c', 'shared_buffers=32MB'],
			// An old journal is removed and not renamed: what a teller took back must not stand in it (`forget.ts`).
			['-c', 'wal_recycle=off'],
			// Never a statement or a row in a log: both may hold a story.
			['-c', 'log_min_messages=fatal'],
			['-c', 'log_min_error_statement=panic'],
			['-c', 'log_error_verbosity=terse']
		].flat(),
		{ ...place.user, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	server.stderr?.on('data', (chunk: Buffer) => log.push(chunk.toString()));
	const ownerUrl = clusterUrl(port, password);
	await ready(ownerUrl, server, log, deadline);
	signStart(place);
	return { ownerUrl, stop: () => stop(server) };
}

/** The address of a cluster that another process of this installation started. */
export async function findCluster(settings: BackendSettings): Promise<string> {
	const running = findServer(await placeCluster(settings));
	if (!running) throw new Error('The database is not running. Start the app with: npm start');
	return clusterUrl(running.port, deriveKey(settings.secrets, 'postgres owner'));
}

/** Throw a stopped cluster away: for tests and throw-away databases. */
export async function removeCluster(settings: BackendSettings): Promise<void> {
	const { home, cluster } = await placeCluster(settings);
	// Root's clusters have a folder of their own; anybody else's lies among the other data.
	rmSync(home === settings.dataDir ? cluster : home, { recursive: true, force: true });
}

function clusterUrl(port: number, password: string): string {
	return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

async function createCluster(place: Place, password: string): Promise<void> {
	mkdirSync(place.cluster, { recursive: true, mode: 0o700 });
	const passwordFile = join(place.home, 'owner-password');
	writeFileSync(passwordFile, password, { mode: 0o600 });
	place.giveToUser(place.cluster);
	place.giveToUser(passwordFile);
	try {
		await run(place, 'initdb', [
			...['--pgdata', place.cluster, '--username', 'postgres', '--pwfile', passwordFile],
			...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--data-checksums']
		]);
	} catch (error) {
		rmSync(place.cluster, { recursive: true, force: true });
		throw error;
	} finally {
		rmSync(passwordFile, { force: true });
	}
}

function run(place: Place, program: 'initdb', args: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(place.binary(program), args, {
			...place.user,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		let errors = '';
		child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`${program} stopped with ${code}: ${errors}`))
		);
	});
}

async function ready(
	url: string,
	server: ChildProcess,
	log: string[],
	deadline: number
): Promise<void> {
	let failure: Error | undefined;
	server.on('error', (error) => (failure = error));
	for (;;) {
		const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
		try {
			await sql`select 1`;
			return;
		} catch (error) {
			if (server.exitCode !== null)
				failure ??= new Error(`PostgreSQL did not start: ${log.join('')}`);
			if (Date.now() > deadline) failure ??= error as Error;
			if (failure) throw failure;
			await new Promise((resolve) => setTimeout(resolve, 20));
		} finally {
			await sql.end({ timeout: 1 });
		}
	}
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything acknowledged is on disk. */
function stop(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		server.once('exit', () => resolve());
		server.kill('SIGINT');
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() =>
				address && typeof address === 'object' ? resolve(address.port) : reject()
			);
		});
	});
}
