import { resolve } from 'node:path';

/**
 * npm runs a script in the folder of package.json, but people name a file from the folder where they stand;
 * npm leaves that folder in INIT_CWD.
 */
export function resolvePath(path: string): string {
	const script = process.env.npm_lifecycle_event;
	const stood = script === 'analyse' || script === 'redact' ? process.env.INIT_CWD : undefined;
	return resolve(stood ?? '', path);
}
