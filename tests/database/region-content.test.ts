import { expect, test } from 'vitest';
import { readRegionContent } from '#lib/domain/region-content.ts';
import { readLogo, readShownContent, saveContent } from '#lib/server/region-content.ts';
import { listRegions } from '#lib/server/regions.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { refusal } from './refusal.ts';

useWorld();

const CONTENT = readRegionContent({
	desk: { name: 'Steunpunt', phone: '030 1234567' },
	places: ['De Bilt', '3500-3599'],
	accent: 'sea'
});

test('what the admin writes is what visitors of that region read, and of no other', async () => {
	await saveContent(region.staff.admin.client, CONTENT, new Uint8Array([1, 2, 3]));
	expect(await readShownContent(world.visitor, region.slug)).toEqual({
		...{ ...CONTENT, hasLogo: true }
	});
	expect(await readLogo(world.visitor, region.slug)).toEqual(Buffer.from([1, 2, 3]));
	expect((await readShownContent(world.visitor, other.slug)).desk.name).toBe('');
	const found = (await listRegions(world.visitor)).find(({ slug }) => slug === region.slug);
	expect(found?.places).toEqual(['De Bilt', '3500-3599']);
});

test('a logo stays when only words change, and goes when it is taken away', async () => {
	const admin = region.staff.admin.client;
	await saveContent(admin, CONTENT, new Uint8Array([1, 2, 3]));
	await saveContent(admin, { ...CONTENT, accent: 'clay' });
	expect(await readShownContent(world.visitor, region.slug)).toMatchObject({
		...{ accent: 'clay', hasLogo: true }
	});
	await saveContent(admin, CONTENT, null);
	expect(await readLogo(world.visitor, region.slug)).toBeNull();
});

test.each([
	['a list', { new_content: ['x'] }],
	['nothing', { new_content: null }],
	['far too much', { new_content: { welcome: 'a'.repeat(40_001) } }],
	['a logo that is no base64', { new_content: {}, new_logo: '<svg>' }]
])('%s is refused in a word', async (_, sent) => {
	const asked = region.staff.admin.client.rpc('save_region_content', sent as never);
	expect(await refusal(asked)).toBe('PT422 error_content');
});

test('only the admin writes', async () => {
	for (const role of ['coordinator', 'policy', 'reader'] as const) {
		await expect(saveContent(region.staff[role].client, CONTENT)).rejects.toMatchObject({
			code: 'PT403'
		});
	}
});
