import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** A PostgreSQL that is at work on a cluster, as its own postmaster.pid tells. */
export interface RunningServer {
	pid: number;
	port: number;
}

/** The process id (line 1) and port (line 4) in postmaster.pid, when that process is really this database. */
export function findServer(place: Place): RunningServer | undefined {
	const file = join(place.cluster, 'postmaster.pid');
	if (!existsSync(file)) return undefined;
	const lines = readFileSync(file, 'utf8').split('\n');
	const pid = Number(lines[0]);
	if (!isAlive(pid)) return undefined;
	if (isPostgres(pid, place)) return { pid, port: Number(lines[3]) };
	// The number went to another program since. PostgreSQL would take that for itself; in every other case it sees best
	// whether the file is stale, and whether a child of a killed server still writes.
	rmSync(file, { force: true });
	return undefined;
}

/** Write down that this process started the server, for the one that finds it later. */
export function signStart(place: Place): void {
	writeFileSync(starterFile(place), String(process.pid));
}

/**
 * Was the process that started this server killed, so that it works for nobody? Linux gives the children of a killed
 * process another parent; elsewhere it is enough that the starter is gone.
 */
export function isAbandoned(place: Place, { pid }: RunningServer): boolean {
	if (!existsSync(starterFile(place))) return false;
	const starter = Number(readFileSync(starterFile(place), 'utf8'));
	const status = `/proc/${pid}/status`;
	if (!existsSync(status)) return !isAlive(starter);
	return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]) !== starter;
}

/** Seconds that an abandoned server gets to write everything to disk and go. */
const STOP_TIMEOUT = 30;

/** SIGINT is PostgreSQL's fast shutdown. */
export async function stopServer({ pid }: RunningServer): Promise<void> {
	process.kill(pid, 'SIGINT');
	for (const deadline = Date.now() + STOP_TIMEOUT * 1000; isAlive(pid);) {
		if (Date.now() > deadline) throw new Error(`The old database (process ${pid}) does not stop.`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

function starterFile(place: Place): string {
	return join(place.home, 'started-by');
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Where the system tells (Linux), ask what the process runs. */
function isPostgres(pid: number, place: Place): boolean {
	const command = `/proc/${pid}/cmdline`;
	return !existsSync(command) || readFileSync(command, 'utf8').includes(place.cluster);
}
