import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { RegionName } from '#lib/domain/region-name.ts';
import {
	addRegionNames,
	listOpenNames,
	listRegionNames,
	readRegionNames,
	removeRegionNames
} from '#lib/server/region-names.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { listening, refusal } from './refusal.ts';

useWorld();

const NAMES: RegionName[] = [
	{ kind: 'school', name: 'De Wendakker' },
	{ kind: 'plaats', name: 'Ons Dorp' },
	{ kind: 'adres', name: 'Stille Dreef' },
	{ kind: 'organisatie', name: 'Stichting Zandpad' },
	{ kind: 'naam', name: 'Marleen Okker' }
];

describe('the names of a region', () => {
	test('are added once, listed, and taken off again', async () => {
		const { client } = region.staff.admin;
		expect(await addRegionNames(client, NAMES)).toBe(5);
		const again = [{ kind: 'plaats' as const, name: 'de  WENDAKKER' }, ...NAMES];
		expect(await addRegionNames(client, again)).toBe(0);
		const kept = await listRegionNames(client);
		expect(kept.map(({ name }) => name)).toEqual([
			...['Anja van vecht', 'De Wendakker', 'Marleen Okker', 'Ons Dorp'],
			...['Stichting Zandpad', 'Stille Dreef']
		]);
		await removeRegionNames(
			client,
			kept.slice(1).map(({ id }) => id)
		);
		expect(await listRegionNames(client)).toHaveLength(1);
	});

	test('are read by the server as one object, until the list changes', async () => {
		const before = await readRegionNames(world.backend, region.slug);
		expect(before).toEqual({ naam: ['Anja van vecht'] });
		expect(await readRegionNames(world.backend, region.slug)).toBe(before);
		await addRegionNames(region.staff.admin.client, NAMES);
		const after = await readRegionNames(world.backend, region.slug);
		expect(after).toMatchObject({
			school: ['De Wendakker'],
			naam: ['Anja van vecht', 'Marleen Okker']
		});
		expect(Object.isFrozen(after) && Object.isFrozen(after.naam)).toBe(true);
		expect(await readRegionNames(world.backend, other.slug)).toEqual({ naam: ['Anja van maas'] });
		expect(await readRegionNames(world.backend, 'nergens')).toEqual({});
	});

	test('reach a page only when they stand on every map: no person, street or organisation', async () => {
		await addRegionNames(region.staff.admin.client, NAMES);
		expect(await listOpenNames(world.visitor, region.slug)).toEqual({
			school: ['De Wendakker'],
			plaats: ['Ons Dorp']
		});
		const told = await world.visitor.rpc('list_open_names', { region_slug: region.slug });
		expect(JSON.stringify(told.data)).not.toMatch(/Okker|Dreef|Zandpad|Anja/);
		for (const client of [world.visitor, region.staff.coordinator.client]) {
			const call = client.rpc('read_region_names', { region_slug: region.slug });
			expect(await refusal(call)).toMatch(/^42501/);
		}
	});

	test('are refused whole and without being quoted when one of them is no name', async () => {
		const wrong: RegionName[] = [
			{ kind: 'school', name: 'x'.repeat(121) },
			{ kind: 'school', name: ' Okker' },
			{ kind: 'school', name: 'O' },
			{ kind: 'dier' as 'school', name: 'Okker' }
		];
		for (const name of wrong) {
			const { result, heard } = await listening(() =>
				addRegionNames(region.staff.admin.client, [...NAMES, name])
			);
			expect(result).toBe('error_name');
			expect(heard).not.toContain('Okker');
		}
		expect(await listRegionNames(region.staff.admin.client)).toHaveLength(1);
	});

	test('are five thousand at most', async () => {
		const many = (count: number) =>
			Array.from({ length: count }, () => ({
				kind: 'school' as const,
				name: `De ${randomUUID()}`
			}));
		const { client } = region.staff.admin;
		expect(await addRegionNames(client, many(4999))).toBe(4999);
		expect(await listRegionNames(client)).toHaveLength(5000);
		expect(await addRegionNames(client, many(1))).toBe('error_names_full');
		expect(await listRegionNames(client)).toHaveLength(5000);
	});

	test('leave a trace of who changed the list, and none of the names', async () => {
		const { client, id } = region.staff.admin;
		await addRegionNames(client, NAMES);
		const [name] = await listRegionNames(client);
		await removeRegionNames(client, [name?.id ?? '']);
		const { data } = await client
			.from('audit_log')
			.select('actor, action, subject')
			.like('action', 'region_name%')
			.order('at')
			.throwOnError();
		expect(data.slice(1)).toEqual([
			{ actor: id, action: 'region_names added', subject: null },
			{ actor: id, action: 'region_name removed', subject: name?.id }
		]);
	});
});
