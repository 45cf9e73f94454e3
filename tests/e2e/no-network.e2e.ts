import { spawnSync } from 'node:child_process';
import { expect, test } from './test.ts';

const UNSHARE = 'unshare';
/** A network of its own in which only this machine itself can be reached. */
const INSIDE = ['-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** Where no such network can be made, no process of ours gets further than this machine. */
const REFUSES_OUTSIDE = new URL('refuse-outside.ts', import.meta.url).href;

const unable = (() => {
	const { status, error, stderr } = spawnSync(UNSHARE, [...INSIDE, 'true'], { encoding: 'utf8' });
	return status === 0 ? '' : (error?.message ?? stderr).trim();
})();

test('A12: the app runs, and takes a story, without a route outside', () => {
	test.setTimeout(300_000);
	const run = [process.execPath, 'tests/e2e/no-route.ts'];
	const [command = '', ...words] = unable ? run : [UNSHARE, ...INSIDE, ...run];
	const { stdout, stderr } = spawnSync(command, words, {
		encoding: 'utf8',
		timeout: 280_000,
		env: { ...process.env, NODE_OPTIONS: unable ? `--import ${REFUSES_OUTSIDE}` : '' }
	});
	const said = stdout.trim().split('\n').at(-1) ?? '';
	expect(said, stderr).toMatch(/^\{/);
	expect(JSON.parse(said)).toEqual({ reached: false, page: 200, kept: 1 });
});
