import { readFileSync } from 'node:fs';
import { startCluster } from '#lib/server/backend/embedded-postgres.ts';
import type { BackendSettings } from '#lib/server/backend/settings.ts';

/** A process of its own that starts the database and then does nothing until it is killed. */
await startCluster(JSON.parse(readFileSync(0, 'utf8')) as BackendSettings);
console.log('started');
setInterval(() => {}, 60_000);
