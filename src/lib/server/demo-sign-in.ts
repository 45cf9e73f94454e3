import { createHmac, timingSafeEqual } from 'node:crypto';
import { ROLES, type Role } from '#lib/domain/role.ts';
import { deriveKey, type Secrets } from './backend/settings.ts';

/**
 * The staff of the demo region sign in by a printed link. Its key and the password behind it both follow from the secrets
 * of the installation, so nobody can make one up, and a region that is not a demo has no such accounts.
 */
export function demoAccount(secrets: Secrets, role: Role): { email: string; password: string } {
	return { email: `${role}@demo.invalid`, password: deriveKey(secrets, `demo password ${role}`) };
}

export function demoLink(secrets: Secrets, role: Role): string {
	return `/team/demo/${role}?sleutel=${demoKey(secrets, role)}`;
}

/** @returns the role that this link signs in as, or null when it was made up */
export function readDemoLink(secrets: Secrets, role: string, key: string): Role | null {
	const known = ROLES.find((name) => name === role);
	if (!known) return null;
	const expected = Buffer.from(demoKey(secrets, known));
	const given = Buffer.from(key);
	return given.length === expected.length && timingSafeEqual(given, expected) ? known : null;
}

function demoKey(secrets: Secrets, role: Role): string {
	return createHmac('sha256', deriveKey(secrets, 'demo link'))
		.update(role)
		.digest('base64url')
		.slice(0, 22);
}
