import { PgBoss } from 'pg-boss';

/** The job queue, in the same database as everything else. Any number of workers share the work. */
export interface Queue {
	/** Ask a worker to perform an analysis run. The same run asked twice is done once. */
	analyse(runId: string): Promise<void>;
	/** Be a worker: perform runs until stopped. */
	work(perform: (runId: string) => Promise<void>): Promise<void>;
	stop(): Promise<void>;
}

/** Seconds between two looks at the queue: somebody is watching a progress bar. */
const POLL = 0.5;

export async function openQueue(databaseUrl: string): Promise<Queue> {
	const boss = new PgBoss({
		connectionString: databaseUrl,
		// The schema is made by prepareBackend, as owner; here it is only used.
		migrate: false,
		createSchema: false,
		schedule: false,
		max: 3
	});
	boss.on('error', (error) => console.error(`Queue: ${error.name}`));
	await boss.start();
	return {
		analyse: async (runId) => {
			await boss.send('analyse', { runId }, { singletonKey: runId });
		},
		work: async (perform) => {
			await boss.work<{ runId: string }>(
				'analyse',
				{ pollingIntervalSeconds: POLL, batchSize: 1 },
				async ([job]) => {
					if (job) await perform(job.data.runId);
				}
			);
		},
		stop: () => boss.stop({ graceful: true, timeout: 5000 })
	};
}
