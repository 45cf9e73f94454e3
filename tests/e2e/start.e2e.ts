import type { ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { freePort, launch, removeApp, stopApp } from './running-app.ts';
import { expect, test } from './test.ts';

/** What npm start promises (seconds), and what a busy machine may make of it. */
const PROMISE = 5;
const LIMIT = 15;

test('a second start is quick, and starts that cannot work say why in a sentence', async ({
	house
}) => {
	test.setTimeout(180_000);
	const first = await house({ REGION: 'Tweede Start' });
	await stopApp(first);
	const app = await house({ REGION: 'Tweede Start' }, first.dataDir);
	const seconds = app.took / 1000;
	const figure = `second start: ${seconds.toFixed(1)} s (promised: ${PROMISE} s)`;
	test.info().annotations.push({ type: 'figure', description: figure });
	console.log(figure);
	expect(seconds).toBeLessThan(LIMIT);

	const port = String(await freePort());
	await test.step('the folder is in use', async () => {
		const said = await refused({ REGION: 'Tweede Start', DATA_DIR: app.dataDir, PORT: port });
		expect(said).toContain('Another process already uses the database in');
	});
	await test.step('the port is in use', async () => {
		const dataDir = `${app.dataDir}-port`;
		try {
			const said = await refused({
				REGION: 'Derde Start',
				DATA_DIR: dataDir,
				PORT: String(app.port)
			});
			expect(said).toMatch(new RegExp(`[Pp]ort ${app.port}`));
		} finally {
			await removeApp({ ...app, dataDir, log: `${dataDir}/log` });
		}
	});
	await test.step('a secret is weak', async () => {
		const said = await refused({ APP_SECRET: 'kort', DATA_DIR: `${app.dataDir}-weak`, PORT: port });
		expect(said).toContain('APP_SECRET is shorter than 32 characters');
		const repeated = await refused({
			APP_SECRET: 'a'.repeat(40),
			DATA_DIR: `${app.dataDir}-weak`,
			PORT: port
		});
		expect(repeated).toContain('APP_SECRET repeats itself');
	});
	expect((await fetch(`${app.origin}/gezond`)).status, 'the first one went on').toBe(200);
});

/** Start, see it stop by itself, and read what it said: few lines, and no stack of calls. */
async function refused(env: Record<string, string>): Promise<string> {
	const { child, log } = launch(env);
	expect(await codeOf(child)).toBe(1);
	const said = readFileSync(log, 'utf8');
	rmSync(dirname(log), { recursive: true });
	expect(said).not.toMatch(/^\s+at /m);
	expect(said.trim().split('\n').length).toBeLessThanOrEqual(3);
	return said;
}

function codeOf(child: ChildProcess): Promise<number | null> {
	return new Promise((resolve, reject) => {
		const tooLong = setTimeout(() => {
			child.kill('SIGTERM');
			reject(new Error('It neither started nor stopped.'));
		}, 40_000);
		child.once('exit', (code) => {
			clearTimeout(tooLong);
			resolve(code);
		});
	});
}
