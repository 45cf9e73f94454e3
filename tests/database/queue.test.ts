import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openQueue } from '#lib/server/queue.ts';
import { startBackend, type TestBackend } from './cluster.ts';

let database: TestBackend;

beforeAll(async () => {
	database = await startBackend();
});
afterAll(() => database?.close());

test('a job asked twice is performed once', async () => {
	const queue = await openQueue(database.backend.databaseUrl);
	const performed: string[] = [];
	await queue.analyse('a');
	await queue.analyse('a');
	await queue.analyse('b');
	await queue.work({
		analyse: async (runId) => void performed.push(runId),
		refresh: async () => {},
		purge: async () => {}
	});
	await expect.poll(() => performed.length, { timeout: 10_000 }).toBe(2);
	await new Promise((resolve) => setTimeout(resolve, 1500));
	expect(performed.sort()).toEqual(['a', 'b']);
	await queue.stop();
});

test('the job of a worker that was killed is given to another', async () => {
	const queue = await openQueue(database.backend.databaseUrl);
	await queue.analyse('c');
	await queue.stop();
	const { owner } = database;
	await owner`update pgboss.job set state = 'active', started_on = now() - interval '2 minutes',
		heartbeat_on = now() - interval '2 minutes' where data ->> 'runId' = 'c'`;
	const boss = new PgBoss({
		...{ connectionString: database.backend.databaseUrl, migrate: false, createSchema: false },
		...{ schedule: false, max: 1 }
	});
	await boss.start();
	await boss.supervise('analyse');
	await boss.stop({ graceful: false });
	const [job] = await owner`select state from pgboss.job where data ->> 'runId' = 'c'`;
	expect(job?.state).toBe('retry');
});
