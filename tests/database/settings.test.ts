import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSecrets } from '#lib/server/backend/secrets.ts';
import { backendSettings, deriveKey } from '#lib/server/backend/settings.ts';
import { readEnvironment } from '#lib/server/environment.ts';

const ONE = 'q7Zk2vX9mB4tR8wLs3Nf6Yc1Hd5Gj0Pa';
const TWO = 'Tj5Rf0Kq8Wb3Zx6Vn1Ls9Mc4Hg7Yd2Ep';
const OWN = { DATABASE_URL: 'postgres://owner@127.0.0.1/app' };
const HOSTED = {
	...{ ...OWN, SUPABASE_URL: 'https://x.supabase.co' },
	...{ SUPABASE_ANON_KEY: 'sb_publishable_x', SUPABASE_SERVICE_KEY: 'sb_secret_x' }
};
const SECRETS = { APP_SECRET: ONE, RECEIPT_PEPPER: TWO };

describe('the app does not start', () => {
	test.each([
		['with a short secret', { ...SECRETS, APP_SECRET: ONE.slice(1) }, 'APP_SECRET is shorter'],
		['with a short pepper', { ...SECRETS, RECEIPT_PEPPER: 'kort' }, 'RECEIPT_PEPPER is shorter'],
		['with a secret of one letter', { ...SECRETS, APP_SECRET: 'a'.repeat(40) }, 'repeats itself'],
		[
			'with the secret of an example',
			{ ...SECRETS, APP_SECRET: 'unsafe-secret-change-me-0123456789' },
			'looks like an example'
		],
		['with twice the same secret', { APP_SECRET: ONE, RECEIPT_PEPPER: ONE }, 'are the same'],
		['on an own database without secrets', OWN, 'must be set'],
		['on an own database with one secret', { ...OWN, APP_SECRET: ONE }, 'must be set'],
		['on Supabase without secrets', HOSTED, 'must be set'],
		[
			'on Supabase without its keys',
			{ ...SECRETS, ...HOSTED, SUPABASE_SERVICE_KEY: '' },
			'SUPABASE_SERVICE_KEY'
		],
		[
			'on Supabase without an address for the queue',
			{ ...SECRETS, ...HOSTED, DATABASE_URL: undefined },
			'DATABASE_URL must be set'
		],
		['with another kind of database', { ...SECRETS, DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
		['with an odd address', { ORIGIN: 'voorbeeld' }, 'ORIGIN is not a web address'],
		['with an odd port', { PORT: 'tachtig' }, 'PORT is not a port number'],
		['with an odd e-mail address', { ADMIN_EMAIL: 'ik' }, 'ADMIN_EMAIL is not']
	])('%s', (_, env, sentence) => {
		expect(() => readEnvironment(env)).toThrow(sentence);
	});

	test('and the sentence never repeats a secret', () => {
		const short = 'Geheimpje123';
		expect(() => readEnvironment({ ...SECRETS, APP_SECRET: short })).not.toThrow(short);
	});
});

test('the tier follows from what is set', () => {
	const tier = (env: Record<string, string>) =>
		backendSettings(readEnvironment({ ...SECRETS, ...env }), { app: ONE, pepper: TWO }).tier;
	expect([tier({}), tier(OWN), tier(HOSTED)]).toEqual(['embedded', 'postgres', 'supabase']);
});

describe('secrets that the app makes itself', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'rode-draad-secrets-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	const read = () => readSecrets(readEnvironment({ DATA_DIR: folder }));

	test('are strong, different, for the owner only and the same next time', () => {
		const { app, pepper } = read();
		expect(new Set([app, pepper]).size).toBe(2);
		expect(Math.min(app.length, pepper.length)).toBeGreaterThanOrEqual(43);
		expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
		expect(read()).toEqual({ app, pepper });
	});

	test.each([
		['short', { app: 'kort', pepper: TWO }],
		['equal', { app: ONE, pepper: ONE }],
		['missing', { app: ONE }],
		['no object', null]
	])('are not believed when the file holds %s ones', (_, content) => {
		const file = join(folder, 'secrets.json');
		writeFileSync(file, JSON.stringify(content));
		expect(read).toThrow('does not hold two strong secrets');
		// And never replaced: with other secrets every receipt and every password of the database is lost.
		expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(content));
	});

	test('are not believed when the file is cut off', () => {
		writeFileSync(join(folder, 'secrets.json'), '{"app":"q7Zk2v');
		expect(read).toThrow('does not hold two strong secrets');
	});

	test('give every purpose a key of its own', () => {
		const secrets = read();
		const keys = ['jwt', 'anon key', 'service key', 'postgres owner', 'front password'].map(
			(purpose) => deriveKey(secrets, purpose)
		);
		expect(new Set([...keys, secrets.app, secrets.pepper]).size).toBe(7);
		expect(deriveKey({ ...secrets, pepper: ONE }, 'jwt')).toBe(keys[0]);
	});
});
