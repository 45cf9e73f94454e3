import { spawnSync } from 'node:child_process';
import { expect, test } from './test.ts';

const UNSHARE = 'unshare';
/** A network of its own in which only this machine itself can be reached. */
const INSIDE = ['-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

const unable = (() => {
	const { status, error, stderr } = spawnSync(UNSHARE, [...INSIDE, 'true'], { encoding: 'utf8' });
	return status === 0 ? '' : (error?.message ?? stderr).trim();
})();

test('A12: the app runs, and takes a story, in a namespace without a route outside', () => {
	if (unable) console.log(`A12 is skipped, no network of its own can be made here: ${unable}`);
	test.skip(unable !== '', unable);
	test.setTimeout(300_000);
	const { stdout, stderr } = spawnSync(
		UNSHARE,
		[...INSIDE, process.execPath, 'tests/e2e/no-route.ts'],
		{ encoding: 'utf8', timeout: 280_000, env: { ...process.env, NODE_OPTIONS: '' } }
	);
	const said = stdout.trim().split('\n').at(-1) ?? '';
	expect(said, stderr).toMatch(/^\{/);
	expect(JSON.parse(said)).toEqual({ reached: false, page: 200, kept: 1 });
});
