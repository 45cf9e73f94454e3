import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEnvironment, VARIABLES } from './environment.ts';

const SECRET = 'q7Zk2vX9mB4tR8wLs3Nf6Yc1Hd5Gj0Pa';

test.each([{ APP_SECRET: SECRET }, { RECEIPT_PEPPER: SECRET }])(
	'one secret alone is not quietly passed over',
	(env) => {
		expect(() => readEnvironment(env)).toThrow('must be set together');
	}
);

test('no secrets at all is fine: the app makes its own', () => {
	expect(readEnvironment({}).APP_SECRET).toBeUndefined();
});

test('the example file names every setting, and no other', () => {
	const lines = readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm);
	expect([...lines].map(([, name]) => name).sort()).toEqual(Object.keys(VARIABLES).sort());
});
