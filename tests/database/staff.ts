import { randomUUID } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import type { Role } from '#lib/domain/role.ts';
import type { Backend } from '#lib/server/backend/backend.ts';
import { serviceClient, staffClient, type Client } from '#lib/server/connection.ts';
import { acceptInvitation, invite } from '#lib/server/people.ts';

/** A member of staff with a session of their own, admitted as everybody is: by an invitation. */
export interface Staff {
	id: string;
	email: string;
	role: Role;
	client: Client;
}

export const PASSWORD = 'een lange zin als wachtwoord';

export async function admit(backend: Backend, regionId: string, role: Role): Promise<Staff> {
	const email = `${role}-${randomUUID().slice(0, 8)}@voorbeeld.nl`;
	const token = await invite(serviceClient(backend), regionId, email, role);
	const client = staffClient(backend, cookieJar(), true);
	const outcome = await acceptInvitation(client, { email, password: PASSWORD, token });
	if (outcome !== 'welcome') throw new Error(`${email} was not admitted: ${outcome}`);
	const { data } = await client.auth.getUser();
	if (!data.user) throw new Error(`${email} has no session`);
	return { id: data.user.id, email, role, client };
}

/** The cookies of one browser. */
export function cookieJar(): Cookies {
	const kept = new Map<string, string>();
	return {
		get: (name) => kept.get(name),
		getAll: () => [...kept].map(([name, value]) => ({ name, value })),
		set: (name, value, options) => {
			if (options.maxAge === 0 || value === '') kept.delete(name);
			else kept.set(name, value);
		},
		delete: (name) => kept.delete(name),
		serialize: (name, value) => `${name}=${value}`
	} satisfies Cookies;
}
