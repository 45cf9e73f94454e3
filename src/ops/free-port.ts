import { createServer } from 'node:net';

/**
 * Look before anything is started: a web server that finds its port taken would say so in a stack of calls.
 *
 * @throws Error with one sentence when the port cannot be used
 */
export function expectFreePort(host: string, port: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', ({ code }: NodeJS.ErrnoException) =>
			reject(
				new Error(
					code === 'EADDRINUSE'
						? `Port ${port} is in use. Stop what uses it, or choose another one: PORT=${Number(port) + 1} npm start`
						: `The app cannot listen on ${host}, port ${port} (${code}). Set HOST or PORT to something else.`
				)
			)
		);
		probe.listen(Number(port), host, () => probe.close(() => resolve()));
	});
}
