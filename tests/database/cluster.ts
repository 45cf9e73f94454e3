import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { openBackend, type Backend } from '#lib/server/backend/backend.ts';
import { findCluster, removeCluster } from '#lib/server/backend/embedded-postgres.ts';
import { prepareBackend } from '#lib/server/backend/prepare.ts';
import { readSecrets } from '#lib/server/backend/secrets.ts';
import { backendSettings, type BackendSettings } from '#lib/server/backend/settings.ts';
import { readEnvironment } from '#lib/server/environment.ts';

export const MIGRATIONS = 'supabase/migrations';

/** A whole backend of its own for one test file: real PostgreSQL, the real migrations, the real API in front. */
export interface TestBackend {
	backend: Backend;
	/** As the owner of the database, past every rule: to arrange and to look behind the curtain. */
	owner: Sql;
	ownerUrl: string;
	close(): Promise<void>;
}

export async function startBackend(): Promise<TestBackend> {
	const settings = temporarySettings();
	const prepared = await prepareBackend(settings, MIGRATIONS);
	const ownerUrl = await findCluster(settings);
	const backend = await openBackend(settings);
	const owner = postgres(ownerUrl, { max: 2, onnotice: () => {} });
	return {
		...{ backend, owner, ownerUrl },
		close: async () => {
			await owner.end();
			await backend.close();
			await prepared.stop();
			await removeFolder(settings);
		}
	};
}

/** Settings of an embedded backend in a folder that is thrown away. */
export function temporarySettings(): BackendSettings {
	const env = readEnvironment({ DATA_DIR: mkdtempSync(join(tmpdir(), 'rode-draad-test-')) });
	return backendSettings(env, readSecrets(env));
}

export async function removeFolder(settings: BackendSettings): Promise<void> {
	await removeCluster(settings);
	rmSync(settings.dataDir, { recursive: true, force: true });
}
