import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openClass, readClass, readTeacherLink } from '#lib/server/classes.ts';
import { staffClient } from '#lib/server/connection.ts';
import { readInvitation, removeMember, setRole, signIn } from '#lib/server/people.ts';
import { openQueue } from '#lib/server/queue.ts';
import { listening } from './refusal.ts';
import { admit, cookieJar } from './staff.ts';
import { startWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
	world = await startWorld();
});
afterAll(() => world?.close());

describe('somebody who tries addresses', () => {
	const timeOf = async (email: string) => {
		const client = staffClient(world.backend, cookieJar(), true);
		const start = performance.now();
		expect(await signIn(client, email, 'geen enkel goed wachtwoord')).toBe(false);
		return performance.now() - start;
	};

	test('is refused as slowly for one that is unknown as for one that is known', async () => {
		const known = world.regions[0].staff.reader.email;
		const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
		for (let i = 0; i < 4; i++) {
			times.known.push(await timeOf(known));
			times.unknown.push(await timeOf(`niemand-${i}@voorbeeld.nl`));
		}
		const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
		const difference = median(times.known) - median(times.unknown);
		expect(Math.abs(difference)).toBeLessThan(0.1 * median(times.known));
	});
});

describe('an invitation link that was made up', () => {
	test.each(['', 'a', '\0'.repeat(43), 'a'.repeat(8000), "' or true --", 'a'.repeat(43)])(
		'opens nothing and breaks nothing (%j)',
		async (token) => {
			const { result, heard } = await listening(() => readInvitation(world.visitor, token));
			expect(result).toBeNull();
			expect(heard).toBe('');
		}
	);
});

test.each(['', '\0'.repeat(43), 'a'.repeat(8000), 'a'.repeat(43)])(
	'a link of a teacher or a lesson that was made up opens nothing and breaks nothing (%j)',
	async (made) => {
		const { result, heard } = await listening(async () => [
			await readClass(world.visitor, made),
			await readTeacherLink(world.visitor, made)
		]);
		expect(result).toEqual([null, null]);
		expect(heard).toBe('');
		const opened = await listening(() => openClass(world.visitor, made));
		expect(opened.result).toEqual({ refused: 'error_class_link' });
	}
);

test('a job that fails leaves nothing of a story in the queue', async () => {
	const queue = await openQueue(world.backend.databaseUrl);
	await queue.analyse('mislukt');
	await queue.work({
		analyse: async () => {
			const details = 'Failing row contains (Mijn dochter Yara zit thuis).';
			throw Object.assign(new Error(details), { code: '23514', details });
		},
		refresh: async () => {},
		purge: async () => {}
	});
	const kept = async () => {
		const [job] = await world.owner`
			select output::text from pgboss.job where data ->> 'runId' = 'mislukt' and output is not null`;
		return String(job?.output ?? '');
	};
	await expect.poll(kept, { timeout: 10_000 }).toContain('23514');
	expect(await kept()).not.toContain('Yara');
	await queue.stop();
});

describe('a session that is left open', () => {
	test.each([
		['was used today', '7 hours 50 minutes', '44 minutes', true],
		['is older than a working day', '8 hours 1 minute', '1 minute', false],
		['was quiet for longer than a meeting', '2 hours', '46 minutes', false]
	])('and %s', async (_, age, quiet, goesOn) => {
		const { client, id } = await admit(world.backend, world.regions[0].id, 'reader');
		await world.owner`
			update auth.sessions set created_at = now() - ${age}::interval, refreshed_at = now() - ${quiet}::interval
			where user_id = ${id}`;
		const { result } = await listening(() => client.auth.refreshSession());
		expect(result.data.session !== null).toBe(goesOn);
	});
});

test('an admin changes nobody of another region, nobody who left, and not themselves', async () => {
	const [here, there] = world.regions;
	const { client, id } = here.staff.admin;
	for (const member of [there.staff.reader.id, '00000000-0000-4000-8000-000000000000', id]) {
		const { result } = await listening(async () => [
			await setRole(client, member, 'policy'),
			await removeMember(client, member)
		]);
		expect(result).toEqual([false, false]);
	}
	const [kept] = await world.owner`
		select role from public.profiles where user_id = ${there.staff.reader.id}`;
	expect(kept).toEqual({ role: 'reader' });
});
