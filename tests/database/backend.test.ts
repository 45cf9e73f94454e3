import { createHmac } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { createClient } from '@supabase/supabase-js';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackend } from '#lib/server/backend/backend.ts';
import { startCluster, type RunningCluster } from '#lib/server/backend/embedded-postgres.ts';
import { prepareBackend } from '#lib/server/backend/prepare.ts';
import { proveSeparation } from '#lib/server/backend/self-test.ts';
import { backendSettings, deriveKey, type BackendSettings } from '#lib/server/backend/settings.ts';
import { serviceClient, visitorClient } from '#lib/server/connection.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { createRegion, listRegions } from '#lib/server/regions.ts';
import { submitStory } from '#lib/server/stories.ts';
import { MIGRATIONS, removeFolder, temporarySettings } from './cluster.ts';
import { listening } from './refusal.ts';
import { admit, type Staff } from './staff.ts';
import { freshHashes, startWorld, told, type World } from './world.ts';

let world: World;

beforeAll(async () => {
	world = await startWorld();
});
afterAll(() => world?.close());

describe('a token', () => {
	const claims = { role: 'service_role', sub: '', exp: 4102444800 };
	const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
	const sign = (secret: string, header: object = { alg: 'HS256', typ: 'JWT' }, more = {}) => {
		const body = `${encode(header)}.${encode({ ...claims, ...more })}`;
		return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
	};
	const ask = (key: string, token?: string) =>
		listening(async () =>
			createClient(world.backend.url, key, {
				auth: { persistSession: false, autoRefreshToken: false },
				global: {
					fetch: world.backend.fetch,
					headers: token ? { authorization: `Bearer ${token}` } : {}
				}
			})
				.from('stories')
				.select('id')
		).then(({ result }) => result);

	test.each([
		['with the fallback secret of the vendor', () => sign('unsafe-secret-change-me')],
		['with an empty secret', () => sign('')],
		['with the key of visitors as its secret', () => sign(world.backend.anonKey)],
		['without a signature', () => `${encode({ alg: 'none' })}.${encode(claims)}.`],
		['that is no token', () => 'geen.echt.token']
	])('%s is refused', async (_, make) => {
		const { status, data } = await ask(world.backend.anonKey, make());
		expect(status).toBe(401);
		expect(data).toBeNull();
	});

	test('that ran out is refused', async () => {
		const secret = deriveKey(world.backend.settings.secrets, 'jwt');
		const sub = world.regions[0].staff.admin.id;
		const staff = { role: 'authenticated', aud: 'authenticated', sub };
		const past = sign(secret, undefined, { ...staff, exp: Math.floor(Date.now() / 1000) - 5 });
		expect((await ask(world.backend.anonKey, past)).status).toBe(401);
		// The same token that did not run out is that person: the refusal above is about time and nothing else.
		const valid = sign(secret, undefined, { ...staff, exp: Math.floor(Date.now() / 1000) + 60 });
		expect((await ask(world.backend.anonKey, valid)).data).toHaveLength(4);
	});

	test.each(['', 'sb_publishable_gokje', 'sb_secret_gokje'])('key "%s" is refused', async (key) => {
		const answer = await world.backend.fetch?.('http://localhost/rest/v1/stories?select=id', {
			headers: key ? { apikey: key } : {}
		});
		expect(answer?.status).toBe(401);
	});
});

describe('many at the same moment', () => {
	test('each of 200 calls runs as who it is, and sees what they may', async () => {
		const { visitor, service, regions } = world;
		const staff: Staff[] = regions.flatMap((region) => Object.values(region.staff));
		const calls = Array.from({ length: 200 }, async (_, index) => {
			const kind = index % 4;
			if (kind === 0) return ['anon', (await visitor.rpc('whoami')).data];
			if (kind === 1) return ['service_role', (await service.rpc('whoami')).data];
			const who = staff[index % staff.length] as Staff;
			if (kind === 2) return ['authenticated', (await who.client.rpc('whoami')).data];
			const { data } = await who.client.from('regions').select('id');
			const own = regions.find((region) => region.staff[who.role].id === who.id);
			return [own?.id, data?.length === 1 ? data[0]?.id : data];
		});
		for (const [expected, answered] of await Promise.all(calls)) expect(answered).toBe(expected);
	});

	test('keep their role while others are refused, and nothing that was accepted is lost', async () => {
		const { visitor, service, owner } = world;
		const before = (await owner`select from public.stories`).count;
		const { result } = await listening(() =>
			Promise.all(
				Array.from({ length: 120 }, async (_, index) => {
					if (index % 3 === 0) return (await service.rpc('whoami')).data;
					const slug = index % 3 === 1 ? 'vecht' : 'nergens';
					return submitStory(visitor, told(slug, `Verhaal ${index} van velen.`), freshHashes());
				})
			)
		);
		const counted = (word: string) => result.filter((answer) => answer === word).length;
		expect([counted('service_role'), counted('kept'), counted('error_region')]).toEqual([
			40, 40, 40
		]);
		expect((await owner`select from public.stories`).count - before).toBe(40);
	});

	test('the proof at the start sees a backend that mixes up its callers', async () => {
		const { backend } = world;
		await proveSeparation(backend);
		await expect(proveSeparation({ ...backend, anonKey: backend.serviceKey })).rejects.toThrow(
			'Backend self-test: expected anon'
		);
		await world.owner`grant select on public.canary to anon`;
		await expect(proveSeparation(backend)).rejects.toThrow('nobody was granted');
		await world.owner`revoke select on public.canary from anon`;
	});
});

describe("a PostgreSQL of one's own", () => {
	let place: BackendSettings;
	let cluster: RunningCluster;

	beforeAll(async () => {
		place = temporarySettings();
		cluster = await startCluster(place);
	});
	afterAll(async () => {
		await cluster?.stop();
		await removeFolder(place);
	});

	/** The settings of an installation on a new database there, which this role owns. */
	async function ownDatabase(owner: string, attributes: string): Promise<BackendSettings> {
		const sql = postgres(cluster.ownerUrl, { max: 1, onnotice: () => {} });
		await sql.unsafe(`create role ${owner} login password 'eigen' ${attributes}`);
		await sql.unsafe(`create database ${owner} owner ${owner}`);
		await sql.end();
		const url = new URL(cluster.ownerUrl);
		Object.assign(url, { username: owner, password: 'eigen', pathname: `/${owner}` });
		const { app, pepper } = place.secrets;
		const env = { DATABASE_URL: url.href, APP_SECRET: app, RECEIPT_PEPPER: pepper };
		return backendSettings(readEnvironment({ ...env, DATA_DIR: place.dataDir }), place.secrets);
	}

	test('serves with the same code, its owner no superuser, and a second start finds all done', async () => {
		const settings = await ownDatabase('beheer', 'createrole bypassrls');
		expect(settings.tier).toBe('postgres');
		await prepareBackend(settings, MIGRATIONS);
		await prepareBackend(settings, MIGRATIONS);
		const backend = await openBackend(settings);
		const region = { slug: 'rijn', name: 'De Rijn', demo: false };
		const id = await createRegion(serviceClient(backend), region);
		const visitor = visitorClient(backend);
		expect(await listRegions(visitor)).toEqual([{ ...region, places: [] }]);
		expect(await submitStory(visitor, told('rijn', 'Een eerste verhaal.'), freshHashes())).toBe(
			'kept'
		);
		const { client } = await admit(backend, id, 'coordinator');
		expect((await client.from('stories').select('text')).data).toEqual([
			{ text: 'Een eerste verhaal.' }
		]);
		await backend.close();
	});

	test('is refused in one sentence when its owner cannot do what the migrations need', async () => {
		await expect(prepareBackend(await ownDatabase('klein', ''), MIGRATIONS)).rejects.toThrow(
			'The owner in DATABASE_URL needs CREATEROLE and BYPASSRLS'
		);
	});
});

test('the types in the code are those of the database', () => {
	const said = execFileSync(process.execPath, ['src/ops/database-types.ts', '--check']);
	expect(said.toString()).toContain('is up to date');
});
