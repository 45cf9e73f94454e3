import type { FullConfig } from '@playwright/test';
import { ensureChromium } from './browser.ts';
import { removeApp, startApp, stopApp, type RunningApp, type StartedApp } from './running-app.ts';
import { addNeighbour, addRegions, trialRegion } from './world.ts';

/** What every worker finds in its environment. */
export const APPS = 'RODE_DRAAD_E2E_APPS';
export interface Apps {
	/** The demo region with its stories, a neighbour, and per worker a region to change. */
	demo: RunningApp;
	/** A real region of which nobody has heard yet. */
	empty: RunningApp;
}
export const EMPTY_REGION = { name: 'Steunpunt Éen & Ander', slug: 'steunpunt-een-ander' };

/** Start both installations; what is returned stops them and throws them away, whatever the tests did. */
export default async function setUp({
	workers
}: Pick<FullConfig, 'workers'>): Promise<() => Promise<void>> {
	ensureChromium();
	// Whoever writes tests may keep two running and hand them over.
	if (process.env[APPS]) return async () => {};
	const started: StartedApp[] = [];
	const tearDown = async () => {
		await Promise.all(started.map(stopApp));
		await Promise.all(started.map(removeApp));
	};
	try {
		const empty = await startApp({ REGION: EMPTY_REGION.name });
		started.push(empty);
		const demo = await startApp();
		started.push(demo);
		await addNeighbour(demo);
		const trials = Array.from({ length: workers }, (_, worker) => trialRegion(worker));
		await addRegions(
			demo,
			trials.map((region) => ({ ...region, role: 'admin' }))
		);
		process.env[APPS] = JSON.stringify({ demo: plain(demo), empty: plain(empty) } satisfies Apps);
	} catch (error) {
		await tearDown();
		throw error;
	}
	return tearDown;
}

function plain({ origin, port, dataDir, log, pid }: StartedApp): RunningApp {
	return { origin, port, dataDir, log, pid };
}
