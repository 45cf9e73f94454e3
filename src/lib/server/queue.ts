import { PgBoss } from 'pg-boss';
import { withoutWords } from './without-words.ts';

/** The job queue, in the same database as everything else. Any number of workers share the work. */
export interface Queue {
	/** Ask a worker to perform an analysis run. The same run asked twice is done once. */
	analyse(runId: string): Promise<void>;
	/** Ask for an analysis of a region when its stories have been quiet for a moment. Asked ten times is done once. */
	refreshSoon(regionId: string): Promise<void>;
	/** Be a worker until stopped. */
	work(jobs: Jobs): Promise<void>;
	stop(): Promise<void>;
}

export interface Jobs {
	analyse(runId: string): Promise<void>;
	refresh(regionId: string): Promise<void>;
	/** Take away everything whose time has come. */
	purge(): Promise<void>;
}

/** Seconds that a region's stories rest before they are analysed again: whoever judges ten in a row starts one run. */
const QUIET = 20;
/** Seconds between two purges: what is kept to a day is gone on the next. */
const DAY = 86_400;
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
	// One waits at most, however many workers ask.
	const purgeTomorrow = () => boss.send('purge', {}, { startAfter: DAY });
	return {
		analyse: async (runId) => {
			await boss.send('analyse', { runId }, { singletonKey: runId });
		},
		refreshSoon: async (regionId) => {
			await boss.send('refresh', { regionId }, { singletonKey: regionId, startAfter: QUIET });
		},
		work: async (jobs) => {
			const options = { pollingIntervalSeconds: POLL, batchSize: 1 };
			await boss.work<{ runId: string }>('analyse', options, async ([job]) => {
				if (job) await perform(() => jobs.analyse(job.data.runId));
			});
			await boss.work<{ regionId: string }>('refresh', options, async ([job]) => {
				if (job) await perform(() => jobs.refresh(job.data.regionId));
			});
			await boss.work('purge', { ...options, pollingIntervalSeconds: 60 }, async () => {
				try {
					await perform(() => jobs.purge());
				} finally {
					await purgeTomorrow();
				}
			});
			await purgeTomorrow();
		},
		stop: () => boss.stop({ graceful: true, timeout: 5000 })
	};
}

/** A failed job keeps its error in the database for weeks, so the error may not hold what somebody told. */
async function perform(job: () => Promise<void>): Promise<void> {
	try {
		await job();
	} catch (error) {
		const [message, ...places] = withoutWords(error).split('\n');
		throw Object.assign(new Error(message), { stack: places.join('\n') });
	}
}
