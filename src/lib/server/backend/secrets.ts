import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '#lib/server/environment.ts';
import type { Secrets } from './settings.ts';

/**
 * The secrets of this installation: from the environment, or, in the embedded tier, made once and kept beside the data
 * where only the owner can read them.
 */
export function readSecrets(env: Environment): Secrets {
	if (env.APP_SECRET && env.RECEIPT_PEPPER) {
		return { app: env.APP_SECRET, pepper: env.RECEIPT_PEPPER };
	}
	const folder = resolve(env.DATA_DIR);
	const file = join(folder, 'secrets.json');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	try {
		const fresh = { app: makeSecret(), pepper: makeSecret() };
		writeFileSync(file, JSON.stringify(fresh), { mode: 0o600, flag: 'wx' });
		return fresh;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return readSecretsFile(file);
}

function makeSecret(): string {
	return randomBytes(32).toString('base64url');
}

function readSecretsFile(file: string): Secrets {
	const { app, pepper } = parseSecrets(readFileSync(file, 'utf8'));
	if (!app || !pepper || app.length < 32 || pepper.length < 32 || app === pepper) {
		throw new Error(`${file} does not hold two strong secrets. Put the right file back.`);
	}
	return { app, pepper };
}

/** Whatever is wrong with the file, the complaint may not quote it. */
function parseSecrets(text: string): Partial<Secrets> {
	try {
		return (JSON.parse(text) as Partial<Secrets> | null) ?? {};
	} catch {
		return {};
	}
}
