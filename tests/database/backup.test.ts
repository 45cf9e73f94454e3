import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBackend } from '#lib/server/backend/backend.ts';
import { findCluster } from '#lib/server/backend/embedded-postgres.ts';
import { placeCluster } from '#lib/server/backend/place.ts';
import { prepareBackend, type PreparedBackend } from '#lib/server/backend/prepare.ts';
import type { BackendSettings } from '#lib/server/backend/settings.ts';
import { serviceClient, visitorClient } from '#lib/server/connection.ts';
import { createRegion } from '#lib/server/regions.ts';
import { submitStory } from '#lib/server/stories.ts';
import { MIGRATIONS, removeFolder, temporarySettings } from './cluster.ts';
import { freshHashes, told } from './world.ts';

let settings: BackendSettings;
let prepared: PreparedBackend;
let cluster = '';
let backup = '';

beforeAll(async () => {
	settings = temporarySettings();
	prepared = await prepareBackend(settings, MIGRATIONS);
	cluster = (await placeCluster(settings)).cluster;
	backup = `${cluster}-backup`;
	const backend = await openBackend(settings);
	await createRegion(serviceClient(backend), { slug: 'vecht', name: 'De Vecht', demo: false });
	const story = told('vecht', 'Wat er lang geleden was, op een dag in de herfst.');
	await submitStory(visitorClient(backend), story, freshHashes());
	await backend.close();
});
afterAll(async () => {
	await prepared.stop();
	rmSync(backup, { recursive: true, force: true });
	await removeFolder(settings);
});

async function asOwner<T>(ask: (sql: Sql) => Promise<T>): Promise<T> {
	const sql = postgres(await findCluster(settings), { max: 1, onnotice: () => {} });
	try {
		return await ask(sql);
	} finally {
		await sql.end();
	}
}
const countStories = () => asOwner(async (sql) => (await sql`select from public.stories`).length);

test('A10: an old backup that is put back is purged before anything is served', async () => {
	// A month and a day ago nobody had read it, and the backup of that day still has it.
	await asOwner(
		(sql) =>
			sql`update public.stories set told_on = private.today() - 31, waiting_since = private.today() - 31`
	);
	await prepared.stop();
	execFileSync('cp', ['-a', cluster, backup]);
	prepared = await prepareBackend(settings, MIGRATIONS);
	expect(await countStories()).toBe(0);

	await prepared.stop();
	rmSync(cluster, { recursive: true });
	execFileSync('cp', ['-a', backup, cluster]);
	// What starts the web server comes after this.
	prepared = await prepareBackend(settings, MIGRATIONS);
	expect(await countStories()).toBe(0);
});
