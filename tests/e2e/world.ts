import { openBackend } from '#lib/server/backend/backend.ts';
import { serviceClient, visitorClient } from '#lib/server/connection.ts';
import type { Role } from '#lib/domain/role.ts';
import { acceptInvitation, invite } from '#lib/server/people.ts';
import { createRegion } from '#lib/server/regions.ts';
import { settingsOf } from './backend-of.ts';
import type { RunningApp } from './running-app.ts';

interface Region {
	slug: string;
	name: string;
	/** Who signs in here, by password. */
	staff: { email: string; password: string };
}
const PASSWORD = 'een lange zin als wachtwoord';

/** Beside the demo region: a second one, whose coordinator signs in by password. */
export const NEIGHBOUR = {
	slug: 'andere-streek',
	name: 'Samenwerkingsverband Andere Streek',
	staff: { email: 'regisseur@andere-streek.test', password: PASSWORD }
} satisfies Region;

/**
 * Tests that change what a region says or keeps have one to themselves: its admin, and a number per worker. With more than four
 * workers telling would ask where somebody lives, because there are too many regions for a list.
 */
export function trialRegion(worker: number): Region {
	const slug = `proefstreek-${worker}`;
	const staff = { email: `beheerder@${slug}.test`, password: PASSWORD };
	return { slug, name: `Samenwerkingsverband Proefstreek ${worker}`, staff };
}

export async function addNeighbour(app: RunningApp): Promise<void> {
	await addRegions(app, [{ ...NEIGHBOUR, role: 'coordinator' }]);
}

export async function addRegions(
	app: RunningApp,
	regions: (Region & { role: Role })[]
): Promise<void> {
	const backend = await openBackend(settingsOf(app));
	try {
		const service = serviceClient(backend);
		for (const { slug, name, staff, role } of regions) {
			// A real region beside it would close the demo.
			const region = await createRegion(service, { slug, name, demo: true });
			const token = await invite(service, region, staff.email, role);
			const outcome = await acceptInvitation(visitorClient(backend), { ...staff, token });
			if (outcome !== 'welcome') throw new Error(`${name} was not admitted: ${outcome}`);
		}
	} finally {
		await backend.close();
	}
}
