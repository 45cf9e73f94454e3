import { afterAll, beforeAll } from 'vitest';
import { serviceClient, visitorClient, type Client } from '#lib/server/connection.ts';
import { createRegion } from '#lib/server/regions.ts';
import { startBackend, type TestBackend } from './cluster.ts';
import { admit, type Staff } from './staff.ts';

/** Set before the first test: an installation with one empty region and two of its staff. */
export let database: TestBackend;
export let visitor: Client;
export let service: Client;
export let regionId: string;
export let admin: Staff;
export let coordinator: Staff;

/** What one test of a file does is there for the next. */
export function useRegion(): void {
	beforeAll(async () => {
		database = await startBackend();
		visitor = visitorClient(database.backend);
		service = serviceClient(database.backend);
		regionId = await createRegion(service, { slug: 'vecht', name: 'De Vecht', demo: false });
		admin = await admit(database.backend, regionId, 'admin');
		coordinator = await admit(database.backend, regionId, 'coordinator');
	});
	afterAll(() => database?.close());
}
