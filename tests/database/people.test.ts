import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffClient, type Client } from '#lib/server/connection.ts';
import { acceptInvitation, currentMember, invite, signIn, signOut } from '#lib/server/people.ts';
import { become } from './ask-by-sql.ts';
import { listening, refusal } from './refusal.ts';
import { PASSWORD, admit, cookieJar } from './staff.ts';
import { startWorld, type RegionWorld, type World } from './world.ts';

let world: World;
let region: RegionWorld;
let other: RegionWorld;

beforeAll(async () => {
	world = await startWorld();
	[region, other] = world.regions;
});
afterAll(() => world?.close());

const stranger = () => staffClient(world.backend, cookieJar(), true);

function signUp(email: string, metadata: Record<string, unknown>, client: Client = stranger()) {
	return listening(async () => {
		const { data, error } = await client.auth.signUp({
			...{ email, password: PASSWORD },
			options: { data: metadata }
		});
		return error ? 'refused' : data.session ? 'welcome' : 'no session';
	}).then(({ result }) => result);
}

async function profileOf(email: string) {
	const [row] =
		await world.owner`select role, region_id from public.profiles where email = ${email}`;
	return row;
}

describe('nobody comes in', () => {
	test.each([
		['without a token', {}],
		['with an empty token', { invite_token: '' }],
		['with a token of their own making', { invite_token: 'zelfgemaakt' }],
		['with a role and a region of their own choice', { role: 'admin', region_id: randomUUID() }]
	])('%s', async (_, metadata) => {
		const email = `${randomUUID()}@voorbeeld.nl`;
		expect(await signUp(email, metadata)).toBe('refused');
		const [found] = await world.owner`select from auth.users where email = ${email}`;
		expect(found).toBeUndefined();
	});

	test('with the invitation of another e-mail address', async () => {
		const token = await invite(region.staff.admin.client, region.id, 'bedoeld@vecht.nl', 'reader');
		expect(await signUp('ander@vecht.nl', { invite_token: token })).toBe('refused');
	});

	test('with an invitation that expired or was withdrawn', async () => {
		const token = await invite(region.staff.admin.client, region.id, 'laat@vecht.nl', 'reader');
		await world.owner`
			update public.invitations set expires_at = now() - interval '1 second' where email = 'laat@vecht.nl'`;
		expect(await signUp('laat@vecht.nl', { invite_token: token })).toBe('refused');
		const second = await invite(region.staff.admin.client, region.id, 'terug@vecht.nl', 'reader');
		await region.staff.admin.client.from('invitations').delete().eq('email', 'terug@vecht.nl');
		expect(await signUp('terug@vecht.nl', { invite_token: second })).toBe('refused');
	});

	test('with an invitation that was used, not even at the same moment', async () => {
		const token = await invite(region.staff.admin.client, region.id, 'Eén@vecht.nl', 'reader');
		const tries = await Promise.all(
			[1, 2, 3, 4].map(() => signUp('eén@vecht.nl', { invite_token: token }))
		);
		expect(tries.filter((outcome) => outcome === 'welcome').length).toBeLessThanOrEqual(1);
		expect(await signUp('nog@vecht.nl', { invite_token: token })).toBe('refused');
		const [users] = await world.owner`
			select count(*)::integer as n from public.profiles where lower(email) = 'eén@vecht.nl'`;
		expect(users?.n).toBe(tries.filter((outcome) => outcome === 'welcome').length);
	});

	test('through a one-time code, which would make an account by itself', async () => {
		const { result } = await listening(() =>
			stranger().auth.signInWithOtp({ email: 'code@vecht.nl' })
		);
		expect(result.error).not.toBeNull();
		const [found] = await world.owner`select from auth.users where email = 'code@vecht.nl'`;
		expect(found).toBeUndefined();
	});
});

describe('an invitation', () => {
	test('gives the role and region of the invitation, whatever else is sent, and is then used', async () => {
		const token = await invite(region.staff.admin.client, region.id, 'net@vecht.nl', 'reader');
		const more = { role: 'admin', region_id: other.id, app_metadata: { role: 'service_role' } };
		expect(await signUp('net@vecht.nl', { invite_token: token, ...more })).toBe('welcome');
		expect(await profileOf('net@vecht.nl')).toEqual({ role: 'reader', region_id: region.id });
		const [kept] = await world.owner`
			select raw_user_meta_data ? 'invite_token' as token, jsonb_typeof(raw_user_meta_data) as kind
			from auth.users where email = 'net@vecht.nl'`;
		expect(kept).toEqual({ token: false, kind: 'object' });
	});

	test('is never a reason for a short password', async () => {
		const token = await invite(region.staff.admin.client, region.id, 'kort@vecht.nl', 'reader');
		const answer = { email: 'kort@vecht.nl', token, password: 'elf letters' };
		const { result } = await listening(() => acceptInvitation(stranger(), answer));
		expect(result).toBe('error_password_weak');
	});

	test.each(['coordinator', 'policy', 'reader'] as const)('is not made by a %s', async (role) => {
		const { client } = region.staff[role];
		const { result } = await listening(() =>
			invite(client, region.id, 'x@vecht.nl', 'admin').then(
				() => null,
				(error: { code: string }) => error.code
			)
		);
		expect(result).toBe('42501');
	});

	test.each([
		['another region', { region: 'other' }],
		['a year', { expires_at: '2099-01-01' }],
		['use before it is sent', { used_at: '2026-01-01' }]
	])('is not made by an admin for %s', async (_, more) => {
		const { region: where, ...columns } = more as Record<string, string>;
		const row = {
			...{ region_id: where ? other.id : region.id, email: 'x@vecht.nl', role: 'admin' },
			...{ token_hash: 'e'.repeat(64), ...columns }
		};
		expect(await refusal(region.staff.admin.client.from('invitations').insert(row))).toMatch(
			/^42501/
		);
	});
});

describe('roles', () => {
	test('are not given to oneself, in no way', async () => {
		for (const { client, id } of Object.values(region.staff)) {
			expect(await refusal(client.rpc('set_role', { member: id, new_role: 'admin' }))).toBe(
				'PT403 not_allowed'
			);
			expect(
				await refusal(client.from('profiles').update({ role: 'admin' }).eq('user_id', id))
			).toMatch(/^42501/);
			// What a user writes about themselves in the sign-in service means nothing here.
			await client.auth.updateUser({ data: { role: 'admin', region_id: other.id } });
		}
		expect((await currentMember(region.staff.reader.client))?.role).toBe('reader');
		expect((await currentMember(region.staff.reader.client))?.region.id).toBe(region.id);
	});

	test('are given by an admin within the region, from the list of roles', async () => {
		const { client } = region.staff.admin;
		const member = region.staff.reader.id;
		expect(await refusal(client.rpc('set_role', { member, new_role: 'owner' }))).toBe(
			'PT422 error_role'
		);
		expect(
			await refusal(client.rpc('set_role', { member: other.staff.reader.id, new_role: 'admin' }))
		).toMatch(/^PT404/);
		await client.rpc('set_role', { member, new_role: 'policy' }).throwOnError();
		expect(await profileOf(region.staff.reader.email)).toMatchObject({ role: 'policy' });
		await client.rpc('set_role', { member, new_role: 'reader' }).throwOnError();
	});

	test('end at once: the next request of a removed member sees nothing', async () => {
		const leaving = await admit(world.backend, region.id, 'admin');
		const count = async () => (await leaving.client.from('stories').select('id')).data?.length;
		expect(await count()).toBe(4);
		const { client } = other.staff.admin;
		expect(await refusal(client.rpc('remove_member', { member: leaving.id }))).toMatch(/^PT404/);
		expect(await count()).toBe(4);
		await region.staff.admin.client.rpc('remove_member', { member: leaving.id }).throwOnError();
		// The token in the cookies is still valid for minutes.
		expect((await count()) ?? 0).toBe(0);
		expect(await currentMember(leaving.client)).toBeNull();
		expect(await signIn(stranger(), leaving.email, PASSWORD)).toBe(false);
	});

	test('ask for a second factor where the installation does', async () => {
		const from = region;
		const counts = await world.owner
			.begin(async (sql) => {
				await sql`update private.settings set require_second_factor = true`;
				await sql`savepoint asked`;
				const seen: number[] = [];
				for (const aal of [undefined, 'aal1', 'aal2']) {
					await become(sql, { subject: 'admin', from }, { aal });
					seen.push((await sql`select from public.stories`).count);
					await sql`rollback to savepoint asked`;
				}
				throw Object.assign(new Error('undo'), { seen });
			})
			.catch((error: { seen?: number[] }) => error.seen);
		expect(counts).toEqual([0, 0, 4]);
	});
});

describe('signing out', () => {
	const unreachable = () => Promise.reject(new TypeError('fetch failed'));
	const broken = async () => new Response('', { status: 500 });

	test.each([
		['as it should', {}],
		['when the sign-in service does not answer', { fetch: unreachable }],
		['when the sign-in service is broken', { fetch: broken }]
	])('ends the session in the browser %s', async (_, trouble) => {
		const { backend } = world;
		const jar = cookieJar();
		const { email } = await admit(backend, region.id, 'reader');
		expect(await signIn(staffClient(backend, jar, true), email, PASSWORD)).toBe(true);
		expect(jar.getAll()).not.toEqual([]);
		const leaving = staffClient({ ...backend, ...trouble }, jar, true);
		await listening(() => signOut(leaving));
		expect(jar.getAll()).toEqual([]);
	});
});
