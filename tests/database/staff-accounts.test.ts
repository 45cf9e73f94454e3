import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { staffClient } from '#lib/server/connection.ts';
import * as people from '#lib/server/people.ts';
import {
	admin,
	coordinator,
	database,
	regionId,
	service,
	useRegion,
	visitor
} from './one-region.ts';
import { PASSWORD, cookieJar } from './staff.ts';

useRegion();

describe('people', () => {
	test('staff know who they are and in which region', async () => {
		expect(await people.currentMember(coordinator.client)).toEqual({
			id: coordinator.id,
			email: coordinator.email,
			role: 'coordinator',
			region: { id: regionId, slug: 'vecht', name: 'De Vecht', demo: false }
		});
		expect(await people.currentMember(staffClient(database.backend, cookieJar(), true))).toBeNull();
		expect(await people.hasMembers(service, regionId)).toBe(true);
		expect(await people.hasMembers(service, randomUUID())).toBe(false);
	});

	test('staff sign in with the right password only, and out', async () => {
		const client = staffClient(database.backend, cookieJar(), true);
		expect(await people.signIn(client, admin.email, 'niet dit wachtwoord')).toBe(false);
		expect(await people.signIn(client, admin.email, PASSWORD)).toBe(true);
		expect((await people.currentMember(client))?.id).toBe(admin.id);
		await people.signOut(client);
		expect(await people.currentMember(client)).toBeNull();
	});

	test('an admin invites, sees what is open, withdraws, changes a role and removes a member', async () => {
		const token = await people.invite(admin.client, regionId, 'nieuw@voorbeeld.nl', 'reader');
		expect(await people.readInvitation(visitor, token)).toEqual({
			email: 'nieuw@voorbeeld.nl',
			role: 'reader',
			region: 'De Vecht'
		});
		const [open] = await people.listInvitations(admin.client);
		expect(open).toMatchObject({ email: 'nieuw@voorbeeld.nl', role: 'reader' });
		const client = staffClient(database.backend, cookieJar(), true);
		const answer = { email: 'nieuw@voorbeeld.nl', token };
		expect(await people.acceptInvitation(client, { ...answer, password: 'kort' })).toBe(
			'error_password_weak'
		);
		expect(await people.acceptInvitation(client, { ...answer, password: PASSWORD })).toBe(
			'welcome'
		);
		expect(await people.readInvitation(visitor, token)).toBeNull();
		expect(await people.listInvitations(admin.client)).toEqual([]);

		const member = (await people.listMembers(admin.client)).find(
			(row) => row.email === 'nieuw@voorbeeld.nl'
		);
		expect(member?.role).toBe('reader');
		await people.setRole(admin.client, member?.id ?? '', 'policy');
		expect((await people.currentMember(client))?.role).toBe('policy');
		await people.removeMember(admin.client, member?.id ?? '');
		expect(await people.currentMember(client)).toBeNull();

		await people.invite(admin.client, regionId, 'later@voorbeeld.nl', 'policy');
		const [later] = await people.listInvitations(admin.client);
		await people.withdrawInvitation(admin.client, later?.id ?? '');
		expect(await people.listInvitations(admin.client)).toEqual([]);
	});
});
