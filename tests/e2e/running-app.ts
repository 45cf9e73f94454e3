import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeCluster } from '#lib/server/backend/embedded-postgres.ts';
import { settingsOf } from './backend-of.ts';

/** A whole installation in a folder of its own, started as `npm start` does. Plain data, so that it can be handed to workers. */
export interface RunningApp {
	origin: string;
	port: number;
	dataDir: string;
	/** Everything it printed, standard error included. */
	log: string;
	pid: number;
}

export interface StartedApp extends RunningApp {
	child: ChildProcess;
	/** Milliseconds from spawn until `/gezond` said yes. */
	took: number;
}

/** Milliseconds a start may take; a cold one builds, loads 260 stories and looks for their threads. */
const PATIENCE = 240_000;

export async function startApp(
	env: Record<string, string> = {},
	dataDir = mkdtempSync(join(tmpdir(), 'rode-draad-e2e-'))
): Promise<StartedApp> {
	const port = Number(env.PORT ?? (await freePort()));
	const begun = performance.now();
	const { child, log } = launch({ ...env, PORT: String(port), DATA_DIR: dataDir });
	const app = { port, dataDir, log, child, pid: child.pid ?? 0 };
	const origin = `http://localhost:${port}`;
	let took = 0;
	while (!took || !readFileSync(log, 'utf8').includes('is open at')) {
		if (child.exitCode !== null) throw new Error(`It stopped: ${readFileSync(log, 'utf8')}`);
		if (performance.now() - begun > PATIENCE) {
			await stopApp(app);
			throw new Error(`It did not start in time: ${readFileSync(log, 'utf8')}`);
		}
		const healthy = took || (await fetch(`${origin}/gezond`).catch(() => null))?.ok;
		if (healthy && !took) took = performance.now() - begun;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return { ...app, origin, took };
}

/** Start and do not wait: for starts that must be refused. The log is complete when the child has closed. */
export function launch(env: Record<string, string>): { child: ChildProcess; log: string } {
	const log = join(mkdtempSync(join(tmpdir(), 'rode-draad-e2e-log-')), 'log');
	const output = openSync(log, 'a');
	const inherited = { ...process.env };
	// Playwright's own settings are no business of the app.
	for (const name of ['NODE_OPTIONS', 'FORCE_COLOR', 'DEBUG', 'REGION']) delete inherited[name];
	const child = spawn(process.execPath, ['src/ops/start.ts'], {
		// Proofs of work are real and small: many tests tell many stories. tests/e2e/proof.e2e.ts has them at their real size.
		env: { ...inherited, PROOF_ATTEMPTS: '10', ...env },
		stdio: ['ignore', output, output]
	});
	return { child, log };
}

/** Ask it to stop, wait, and make sure. */
export async function stopApp({ child }: Pick<StartedApp, 'child'>): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
	const family = familyOf(child.pid);
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	child.kill('SIGTERM');
	const tooLong = setTimeout(() => kill(family), 20_000);
	await gone;
	clearTimeout(tooLong);
}

/** kill -9 of every process at once: starter, web server, worker and each PostgreSQL process. Returns how many died. */
export async function killApp({ child }: StartedApp): Promise<number> {
	const family = familyOf(child.pid ?? 0);
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	kill(family);
	await gone;
	return family.length;
}

/** Throw away what a stopped app leaves behind, its database included. */
export async function removeApp({ dataDir, log, port }: RunningApp): Promise<void> {
	await removeCluster(settingsOf({ dataDir, port }));
	rmSync(dataDir, { recursive: true, force: true });
	rmSync(join(log, '..'), { recursive: true, force: true });
}

function kill(pids: number[]): void {
	for (const pid of pids) {
		try {
			process.kill(pid, 'SIGKILL');
		} catch {
			// It went with its parent.
		}
	}
}

/** A process and all its descendants, as Linux knows them. */
function familyOf(pid: number): number[] {
	const parents = new Map<number, number>();
	for (const entry of readdirSync('/proc')) {
		if (!/^\d+$/.test(entry)) continue;
		try {
			const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
			parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
		} catch {
			// Gone since the folder was read.
		}
	}
	const family = [pid];
	for (const member of family) {
		for (const [child, parent] of parents) if (parent === member) family.push(child);
	}
	return family;
}

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = address && typeof address === 'object' ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
