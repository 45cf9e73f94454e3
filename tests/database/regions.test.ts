import { describe, expect, test } from 'vitest';
import { readCodebook, readDefinition } from '#lib/server/codebook.ts';
import * as regions from '#lib/server/regions.ts';
import { admin, regionId, service, useRegion, visitor } from './one-region.ts';

useRegion();

describe('regions and codebook', () => {
	test('a new region is found, listed and read by a visitor', async () => {
		expect(await regions.findRegion(service, 'vecht')).toBe(regionId);
		expect(await regions.findRegion(service, 'nergens')).toBeUndefined();
		expect(await regions.listRegions(visitor)).toEqual([
			{ slug: 'vecht', name: 'De Vecht', demo: false, places: [] }
		]);
		expect(await regions.readPublicRegion(visitor, 'vecht')).toMatchObject({ actions: [] });
		expect(await regions.readPublicRegion(visitor, 'nergens')).toBeNull();
	});

	test('a new region has the whole codebook', async () => {
		const codebook = await readCodebook(service, regionId);
		expect(codebook.themes).toHaveLength(20);
		expect(codebook.themes.every((theme) => theme.examples.length > 0)).toBe(true);
		expect(await readDefinition(admin.client, 'vervoer')).toMatchObject({ key: 'vervoer' });
		expect(await readDefinition(admin.client, 'bestaat-niet')).toBeNull();
	});
});
