// Runs before start, dev and test, on whatever Node the machine has (20 or newer), so plain JavaScript without packages.
// Installs what is missing, and says so in one clear sentence when that cannot be done.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const marker = 'node_modules/.package-lock.json';
const fresh =
	existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000;

if (!fresh) {
	console.log('Installing what is missing (npm ci); the first time this takes about a minute ...');
	const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (result.status !== 0) {
		console.error(
			'Installing did not work. Is there a connection to the npm registry? Try: npm ci'
		);
		process.exit(1);
	}
}

// npm puts the Node of the project (24) in front; where that package does not exist for this machine, Node 24 must be there.
const version = spawnSync('node', ['--version'], {
	encoding: 'utf8',
	env: {
		...process.env,
		PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
	},
	shell: process.platform === 'win32'
}).stdout;
const [major = 0, minor = 0] = (version ?? '').slice(1).split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
	console.error(
		`Rode Draad needs Node 24.7 or newer; this machine has ${version?.trim() || 'none'}. Get it from nodejs.org.`
	);
	process.exit(1);
}
