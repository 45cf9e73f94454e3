import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const STAMP = 'build/.sources';
const SOURCES = ['src/**/*', 'static/**/*', '*.config.*', 'package-lock.json'];

/** Build the app, unless what lies in `build/` was made from the very same sources. */
export function buildWhenChanged(log: (line: string) => void): void {
	const sources = fingerprint();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
	log('Building the app ...');
	const run = (...args: string[]) =>
		execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	try {
		run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
		run('src/ops/messages.ts');
		run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error');
	} catch (error) {
		const said = (error as { stderr?: Buffer }).stderr?.toString() ?? error;
		throw new Error(`The build failed.\n${said}`, { cause: error });
	}
	writeFileSync(STAMP, sources);
}

function fingerprint(): string {
	const hash = createHash('sha256');
	for (const file of globSync(SOURCES, {
		exclude: (name) => /\.test\.ts$|^src\/lib\/messages\/paraglide/.test(String(name))
	}).sort()) {
		if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
	}
	return hash.digest('hex');
}
