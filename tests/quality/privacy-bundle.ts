import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The privacy module as a page downloads it: one script that sets `privacy`. */
export async function bundlePrivacy(): Promise<string> {
	const result = await build({
		configFile: false,
		root,
		logLevel: 'error',
		resolve: { alias: { '#lib': `${root}src/lib` } },
		build: {
			write: false,
			lib: { entry: `${root}src/lib/privacy/browser.ts`, formats: ['iife'], name: 'privacy' }
		}
	});
	const [first] = [result].flat();
	if (!first || !('output' in first)) throw new Error('nothing was built');
	return first.output[0].code;
}
