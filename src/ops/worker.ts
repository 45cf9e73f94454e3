import { openEmbed } from '#lib/embeddings/open-embed.ts';
import { openBackend } from '#lib/server/backend/backend.ts';
import { forgetRemoved } from '#lib/server/backend/forget.ts';
import { readSecrets } from '#lib/server/backend/secrets.ts';
import { backendSettings } from '#lib/server/backend/settings.ts';
import { serviceClient } from '#lib/server/connection.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { openQueue } from '#lib/server/queue.ts';
import { performRun } from '#lib/server/perform-run.ts';
import { purge } from '#lib/server/retention.ts';
import { requestRunOf } from '#lib/server/runs.ts';

/** A worker: does the analyses, so that the web process never has to. Start as many as there is work for. */
const env = readEnvironment(process.env);
// A folder that cannot be used must not show at the first analysis only.
if (env.EMBEDDINGS) await openEmbed(env.EMBEDDINGS);
const backend = await openBackend(backendSettings(env, readSecrets(env)));
const service = serviceClient(backend);
const queue = await openQueue(backend.databaseUrl);
await queue.work({
	analyse: (runId) => performRun(service, runId, env.EMBEDDINGS),
	refresh: async (regionId) =>
		performRun(service, await requestRunOf(service, regionId), env.EMBEDDINGS),
	purge: async () => {
		const { refresh } = await purge(service);
		for (const regionId of refresh) await queue.refreshSoon(regionId);
		// What a teller took back since yesterday leaves the files too. Elsewhere that is up to whoever keeps the database.
		if (backend.settings.tier === 'embedded') await forgetRemoved(backend.databaseUrl);
	}
});
// Also for who restarts more often than a day lasts.
await purge(service);

let stopping = false;
async function stop() {
	if (stopping) return;
	stopping = true;
	await queue.stop();
	await backend.close();
	process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
// The one that started this worker is gone (kill -9): without it there is no database either.
process.on('disconnect', () => void stop());
process.send?.('ready');
