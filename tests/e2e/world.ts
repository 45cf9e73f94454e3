import { openBackend } from '#lib/server/backend/backend.ts';
import { serviceClient, visitorClient } from '#lib/server/connection.ts';
import { acceptInvitation, invite } from '#lib/server/people.ts';
import { createRegion } from '#lib/server/regions.ts';
import { settingsOf } from './backend-of.ts';
import type { RunningApp } from './running-app.ts';

/** Beside the demo region: a second one with staff of its own, who sign in by password. */
export const NEIGHBOUR = {
	slug: 'andere-streek',
	name: 'Samenwerkingsverband Andere Streek',
	// A real region beside it would close the demo.
	demo: true
};
export const NEIGHBOUR_STAFF = {
	email: 'regisseur@andere-streek.test',
	password: 'een lange zin als wachtwoord'
};

export async function addNeighbour(app: RunningApp): Promise<void> {
	const backend = await openBackend(settingsOf(app));
	try {
		const service = serviceClient(backend);
		const region = await createRegion(service, NEIGHBOUR);
		const token = await invite(service, region, NEIGHBOUR_STAFF.email, 'coordinator');
		const outcome = await acceptInvitation(visitorClient(backend), { ...NEIGHBOUR_STAFF, token });
		if (outcome !== 'welcome') throw new Error(`The neighbour was not admitted: ${outcome}`);
	} finally {
		await backend.close();
	}
}
