import { afterAll, beforeAll, beforeEach } from 'vitest';
import { keepWorld, restoreWorld } from './ask-by-api.ts';
import { startWorld, type RegionWorld, type World } from './world.ts';

/** Set before the first test: the world of this file and its two regions. */
export let world: World;
export let region: RegionWorld;
export let other: RegionWorld;

/** One world for all tests of a file; every test finds it as it was at the start. */
export function useWorld(): void {
	beforeAll(async () => {
		world = await startWorld();
		[region, other] = world.regions;
		await keepWorld(world);
	});
	afterAll(() => world?.close());
	beforeEach(() => restoreWorld(world));
}
