import { expect, test } from 'vitest';
import {
	countInClass,
	joinClass,
	openClass,
	readClass,
	readTeacherLink,
	renewTeacherLink
} from '#lib/server/classes.ts';
import { changedRows } from './ask-by-api.ts';
import { region, useWorld, world } from './kept-world.ts';
import { refusal } from './refusal.ts';

useWorld();

const told = async (key = region.class.key) => (await readClass(world.visitor, key))?.told;

async function tell(times: number): Promise<void> {
	for (let time = 0; time < times; time++) await countInClass(world.visitor, region.class.code);
}

test('a code leads to its region and to nothing else, for one day', async () => {
	expect(await joinClass(world.visitor, region.class.code)).toBe('vecht');
	expect(await readClass(world.visitor, region.class.key)).toEqual({
		...{ code: region.class.code, region: 'Regio vecht', told: 0 }
	});
	expect(await joinClass(world.visitor, '000000')).toBeNull();
	expect(await readClass(world.visitor, region.class.code), 'the code is not the key').toBeNull();
	await world.owner`update private.classes set day = private.today() - 1`;
	expect(await joinClass(world.visitor, region.class.code)).toBeNull();
	expect(await readClass(world.visitor, region.class.key)).toBeNull();
	await countInClass(world.visitor, region.class.code);
	const [row] = await world.owner`select sum(told)::integer as told from private.classes`;
	expect(row?.told).toBe(0);
});

test('the daily job throws yesterday away, and leaves the lessons of today', async () => {
	await world.service.rpc('purge').throwOnError();
	expect(await joinClass(world.visitor, region.class.code)).toBe('vecht');
	await world.owner`update private.classes set day = private.today() - 1`;
	await world.service.rpc('purge').throwOnError();
	expect((await world.owner`select from private.classes`).count).toBe(0);
});

test('the teacher sees threes only, so that nobody can watch one pupil send', async () => {
	const seen = [];
	for (let story = 0; story < 7; story++) {
		await tell(1);
		seen.push(await told());
	}
	expect(seen).toEqual([0, 0, 3, 3, 3, 6, 6]);
});

test('with one code no more than sixty are counted, also at the same moment', async () => {
	await Promise.all(Array.from({ length: 8 }, () => tell(10)));
	expect(await told()).toBe(60);
	const other = world.regions[1].class.key;
	expect(await told(other)).toBe(0);
});

test('nothing in the database ties a story to a class', async () => {
	const columns = await world.owner`
		select column_name as name from information_schema.columns
		where table_schema = 'private' and table_name = 'classes' order by 1`;
	expect(columns.map(({ name }) => name)).toEqual(['code', 'day', 'key_hash', 'region_id', 'told']);
	const [links] = await world.owner`
		select count(*)::integer as n from pg_constraint
		where contype = 'f' and 'private.classes'::regclass in (conrelid, confrelid)
			and 'public.regions'::regclass not in (conrelid, confrelid)`;
	expect(links?.n).toBe(0);
	const mentions = await world.owner`
		select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname in ('public', 'private') and p.prosrc ~ '\mclasses\M' and p.prosrc ~ '\mstories\M'`;
	expect(mentions).toEqual([]);
});

test('staff who judge open lessons, others only with the link', async () => {
	for (const role of ['coordinator', 'admin'] as const) {
		expect(await openClass(region.staff[role].client), role).toHaveProperty('key');
	}
	const refused = { refused: 'error_class_link' };
	for (const role of ['policy', 'reader'] as const) {
		expect(await openClass(region.staff[role].client), role).toEqual(refused);
	}
	expect(await openClass(world.visitor)).toEqual(refused);
	expect(await openClass(world.visitor, 'nergens')).toEqual(refused);
});

test('a new link for teachers ends the old one, and opens its own region only', async () => {
	expect(await readTeacherLink(world.visitor, region.teacherLink)).toBe('Regio vecht');
	const renewed = await renewTeacherLink(region.staff.admin.client);
	expect(await readTeacherLink(world.visitor, region.teacherLink)).toBeNull();
	expect(await openClass(world.visitor, region.teacherLink)).toHaveProperty('refused');
	const opened = await openClass(world.visitor, renewed);
	const lesson = await readClass(world.visitor, 'key' in opened ? opened.key : '');
	expect(lesson?.region).toBe('Regio vecht');
	const { client } = region.staff.policy;
	const asked = client.rpc('renew_teacher_link', { token_hash: 'a'.repeat(64) });
	expect(await refusal(asked)).toBe('PT403 not_allowed');
});

test('what is no code or no hash is refused, and yesterday is thrown away', async () => {
	const { client } = region.staff.admin;
	for (const sent of [
		{ code: 'UUUUUU', key_hash: 'a'.repeat(64) },
		{ code: '7K2M0Q', key_hash: 'kort' },
		{ code: '', key_hash: '' }
	]) {
		expect(await refusal(client.rpc('open_class', sent))).toBe('PT422 error_class_code');
	}
	expect(await changedRows(world, 'private.classes')).toBe(0);
	await world.owner`update private.classes set day = private.today() - 1`;
	await openClass(client);
	const [row] = await world.owner`select count(*)::integer as n from private.classes`;
	expect(row?.n).toBe(1);
});

test('a code that is in use is not given again, and a region opens no more than two hundred a day', async () => {
	const { client } = region.staff.admin;
	const again = { code: region.class.code, key_hash: 'a'.repeat(64) };
	const { data } = await client.rpc('open_class', again).throwOnError();
	expect(data).toBe(false);
	await world.owner`
		insert into private.classes (code, region_id, key_hash)
		select lpad(n::text, 6, '0'), ${region.id}::uuid, lpad(n::text, 64, '0') from generate_series(1, 199) n`;
	expect(await openClass(client)).toEqual({ refused: 'error_class_many' });
});
