import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Nothing is fetched behind our back, and it also starts as root in a container. */
export const BROWSER_ARGUMENTS = [
	...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic'],
	...['--no-first-run', '--disable-background-networking', '--disable-component-update'],
	'--disable-sync'
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** The Chromium of this machine: the one that CHROMIUM_PATH names, else the first that is installed. */
export function findChromium(): string | undefined {
	if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
	const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...places, ...ELSEWHERE].find((path) => existsSync(path));
}

/**
 * Find a Chromium, or install Debian's when that can be done here.
 *
 * @throws Error with one sentence that says how to get one
 */
export function ensureChromium(): void {
	const found = findChromium();
	if (found && existsSync(found)) return;
	if (found) throw new Error(`CHROMIUM_PATH is ${found}, and there is nothing there.`);
	if (!canInstall() || !install()) {
		throw new Error(
			'The browser tests need a Chromium: install one (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH.'
		);
	}
}

function canInstall(): boolean {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(): boolean {
	console.log('Installing Chromium for the browser tests; this takes about a minute ...');
	const apt = (...args: string[]) =>
		spawnSync('apt-get', ['-qq', ...args], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status === 0;
	return (
		apt('update') &&
		apt('install', '--yes', '--no-install-recommends', 'chromium') &&
		findChromium() !== undefined
	);
}

// `npm test` runs this file first: tests of several kinds need the browser.
if (import.meta.main) {
	try {
		ensureChromium();
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
