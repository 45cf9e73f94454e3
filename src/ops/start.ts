import { fork, type ChildProcess } from 'node:child_process';
import { openBackend, type Backend } from '#lib/server/backend/backend.ts';
import { prepareBackend } from '#lib/server/backend/prepare.ts';
import { readSecrets } from '#lib/server/backend/secrets.ts';
import { backendSettings } from '#lib/server/backend/settings.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { buildWhenChanged } from './build.ts';
import { expectFreePort } from './free-port.ts';
import { loadRegion, type Loaded } from './load-region.ts';

/**
 * `npm start`: build when needed, start the database (embedded tier), bring it up to date, load the demo or make the real
 * region, start the worker and the web server, print where to go. `--dev` serves through Vite instead.
 */
const dev = process.argv.includes('--dev');
const started = performance.now();
const children: ChildProcess[] = [];
let stopDatabase = async () => {};
let stopping = false;

try {
	const env = readEnvironment(process.env);
	const settings = backendSettings(env, readSecrets(env));
	await expectFreePort(env.HOST, env.PORT);
	if (!dev) buildWhenChanged(say);
	const database = await prepareBackend(settings, 'supabase/migrations');
	stopDatabase = database.stop;
	// Together: each takes a second of reading code before it is ready.
	const [backend] = await Promise.all([
		openBackend(settings),
		startWorker(),
		startWeb(env.HOST, env.PORT, settings.origin)
	]);
	const loaded = await loadRegion(backend, env, say);
	await loaded.analysed();
	await finish(backend, loaded, settings.origin);
} catch (error) {
	console.error((error as Error).message);
	await stop(1);
}

function say(line: string) {
	console.log(line);
}

async function finish(backend: Backend, loaded: Loaded, origin: string) {
	await backend.close();
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	say(
		[
			'',
			`Rode Draad is open at ${origin} (started in ${seconds} s)`,
			'',
			...loaded.links(origin),
			''
		].join('\n')
	);
}

function startWorker(): Promise<void> {
	const worker = keep(
		fork('src/ops/worker.ts', { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
		'worker'
	);
	return new Promise((resolve) => worker.once('message', () => resolve()));
}

async function startWeb(host: string, port: string, origin: string): Promise<void> {
	const [module, args] = dev
		? ([
				'node_modules/vite/bin/vite.js',
				['dev', '--host', host, '--port', port, '--strictPort']
			] as const)
		: (['src/ops/web.ts', []] as const);
	keep(
		fork(module, args, {
			stdio: ['ignore', dev ? 'inherit' : 'ignore', 'inherit', 'ipc'],
			env: { ...process.env, HOST: host, PORT: port, ORIGIN: origin, BODY_SIZE_LIMIT: '256K' }
		}),
		'web server'
	);
	const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/gezond`;
	for (;;) {
		const answer = await fetch(address).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** When one of the two stops by itself, the whole stops: whoever supervises this process starts it again. */
function keep(child: ChildProcess, name: string): ChildProcess {
	children.push(child);
	child.once('exit', (code) => {
		if (stopping) return;
		console.error(`The ${name} stopped (${code}).`);
		void stop(1);
	});
	return child;
}

async function stop(code: number) {
	if (stopping) return;
	stopping = true;
	await Promise.all(
		children.map(
			(child) =>
				new Promise<void>((resolve) => {
					if (child.exitCode !== null || child.signalCode !== null) return resolve();
					child.once('exit', () => resolve());
					child.kill('SIGTERM');
				})
		)
	);
	await stopDatabase();
	process.exit(code);
}
process.on('SIGTERM', () => void stop(0));
process.on('SIGINT', () => void stop(0));
