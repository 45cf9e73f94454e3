import postgres, { type Sql } from 'postgres';
import { findCluster } from '#lib/server/backend/embedded-postgres.ts';
import { readSecrets } from '#lib/server/backend/secrets.ts';
import { backendSettings, type BackendSettings } from '#lib/server/backend/settings.ts';
import { readEnvironment } from '#lib/server/environment.ts';

interface Installation {
	dataDir: string;
	port: number;
}

export function settingsOf({ dataDir, port }: Installation): BackendSettings {
	const env = readEnvironment({ DATA_DIR: dataDir, PORT: String(port) });
	return backendSettings(env, readSecrets(env));
}

/** As the owner of the database, past every rule: to look behind the curtain. End it when done. */
export async function ownerOf(app: Installation): Promise<Sql> {
	return postgres(await findCluster(settingsOf(app)), { max: 1, onnotice: () => {} });
}

/** The id of the story that holds these words. */
export async function idOf(app: Installation, words: string): Promise<string> {
	const owner = await ownerOf(app);
	const [row] = await owner<{ id: string }[]>`
		select id from public.stories where position(${words} in text) > 0`;
	await owner.end();
	return row?.id ?? '';
}

/** How many stories hold these words. */
export async function countStored(app: Installation, words: string): Promise<number> {
	const owner = await ownerOf(app);
	try {
		const [row] = await owner<{ count: number }[]>`
			select count(*)::int as count from public.stories where position(${words} in text) > 0`;
		return row?.count ?? 0;
	} finally {
		await owner.end();
	}
}
