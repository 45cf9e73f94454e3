import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCluster, removeCluster } from '#lib/server/backend/embedded-postgres.ts';
import { prepareBackend } from '#lib/server/backend/prepare.ts';
import { readSecrets } from '#lib/server/backend/secrets.ts';
import { backendSettings } from '#lib/server/backend/settings.ts';
import { readEnvironment } from '#lib/server/environment.ts';

/** Of Supabase's own command line, for the machines that check it: the whole package lacks builds for others. */
const CLI = 'node_modules/@supabase/cli-linux-x64/bin/supabase';
const FILE = 'src/lib/server/database.types.ts';

/** Types of the tables and functions, read from a fresh database with all migrations. */
async function generateTypes(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'rode-draad-types-'));
	const env = readEnvironment({ DATA_DIR: folder });
	const settings = backendSettings(env, readSecrets(env));
	const backend = await prepareBackend(settings, 'supabase/migrations');
	try {
		const remote = await findCluster(settings);
		return execFileSync(
			CLI,
			[
				'gen',
				'types',
				'--lang',
				'typescript',
				'--schema',
				'public',
				`--remote=${remote}?sslmode=disable`
			],
			{
				encoding: 'utf8',
				env: { ...process.env, DO_NOT_TRACK: '1' },
				stdio: ['ignore', 'pipe', 'pipe']
			}
		);
	} finally {
		await backend.stop();
		await removeCluster(settings);
		rmSync(folder, { recursive: true, force: true });
	}
}

if (import.meta.main) {
	const types = await generateTypes();
	if (process.argv.includes('--check')) {
		const same = readFileSync(FILE, 'utf8') === types;
		console.log(same ? `${FILE} is up to date.` : `${FILE} is out of date: run npm run types.`);
		process.exitCode = same ? 0 : 1;
	} else {
		writeFileSync(FILE, types);
		console.log(`Wrote ${FILE}.`);
	}
}
