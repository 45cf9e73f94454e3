import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { TABLES, forgetRemoved } from '#lib/server/backend/forget.ts';
import { placeCluster } from '#lib/server/backend/place.ts';
import { addToStory, sendMessage, withdrawStory } from '#lib/server/own-story.ts';
import { openQueue } from '#lib/server/queue.ts';
import { submitStory } from '#lib/server/stories.ts';
import { freshHashes, startWorld, told, type World } from './world.ts';

let world: World;

beforeAll(async () => {
	world = await startWorld();
});
afterAll(() => world?.close());

const WORD = 'zwaluwstaartgaren';

/** Every file of the database in which the word stands as it was written: tables, indexes, journal. */
async function filesWith(word: string): Promise<string[]> {
	const { cluster } = await placeCluster(world.backend.settings);
	return readdirSync(cluster, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(cluster, name), { throwIfNoEntry: false })?.isFile())
		.filter((name) => readFileSync(join(cluster, name)).includes(word));
}

test('A11: after the maintenance a story that was withdrawn stands in no file of the database', async () => {
	const hashes = freshHashes();
	const question = `Nog iets over ${WORD}?` as SafeText;
	await submitStory(world.visitor, told('vecht', `Over ${WORD}.`, { question }), hashes);
	const words = { text: `Weer ${WORD}.` as SafeText, masked: {}, urgent: false };
	await sendMessage(world.visitor, hashes.receipt, words);
	await addToStory(world.visitor, hashes.receipt, words);
	await world.owner`checkpoint`;
	expect((await filesWith(WORD)).length).toBeGreaterThan(1);
	expect(await withdrawStory(world.visitor, hashes.receipt)).toBe('done');
	expect((await filesWith(WORD)).length, 'on disk a deletion is only a mark').toBeGreaterThan(0);

	await forgetRemoved(world.backend.databaseUrl);
	expect(await filesWith(WORD)).toEqual([]);
	expect(await filesWith(hashes.receipt)).toEqual([]);
});

test('A11: every table that hangs on a story is among those that are written anew', async () => {
	const tables = await world.owner<{ name: string }[]>`
		select distinct n.nspname || '.' || c.relname as name
		from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
		where k.contype = 'f' and k.confrelid = 'public.stories'::regclass`;
	expect(tables.length).toBeGreaterThan(7);
	expect(TABLES).toEqual(expect.arrayContaining(tables.map(({ name }) => name)));
});

test('A11: a story that was withdrawn is not in the samples that the database plans with either', async () => {
	const hashes = freshHashes();
	const question = `En ${WORD}?` as SafeText;
	await submitStory(world.visitor, told('vecht', `Nog eens ${WORD}.`, { question }), hashes);
	await world.owner`analyze`;
	expect(await withdrawStory(world.visitor, hashes.receipt)).toBe('done');
	const samples = await world.owner<{ place: string; held: string }[]>`
		select tablename || '.' || attname as place,
			concat_ws(' ', most_common_vals::text, histogram_bounds::text, most_common_elems::text) as held
		from pg_stats where schemaname in ('public', 'private')`;
	const holding = (word: string) =>
		samples.filter(({ held }) => held.includes(word)).map(({ place }) => place);
	expect(
		samples.some(({ held }) => held !== ''),
		'it does keep samples of other things'
	).toBe(true);
	expect(holding(WORD)).toEqual([]);
	expect(holding(hashes.receipt)).toEqual([]);
});

test('A10: a worker purges once a day, however often it is started', async () => {
	const queue = await openQueue(world.backend.databaseUrl);
	let purged = 0;
	const jobs = {
		analyse: async () => {},
		refresh: async () => {},
		purge: async () => void purged++
	};
	await queue.work(jobs);
	const again = await openQueue(world.backend.databaseUrl);
	await again.work(jobs);
	const waiting = () => world.owner<{ hours: number }[]>`
		select round(extract(epoch from start_after - now()) / 3600)::integer as hours
		from pgboss.job where name = 'purge' and state = 'created'`;
	expect((await waiting()).map(({ hours }) => hours)).toEqual([24]);
	await again.stop();
	await world.owner`update pgboss.job set start_after = now() where name = 'purge'`;
	await queue.stop();
	const next = await openQueue(world.backend.databaseUrl);
	await next.work(jobs);
	await expect.poll(() => purged, { timeout: 10_000 }).toBe(1);
	await expect.poll(async () => (await waiting()).length, { timeout: 10_000 }).toBe(1);
	await next.stop();
	expect(purged).toBe(1);
});
