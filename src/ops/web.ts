import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compressAnswer } from './compress-answer.ts';
import { prepareAnswer, refuseMalformed } from './every-answer.ts';

/**
 * The web server: what was built, behind headers and compression that hold for every answer. Kit's own server leaves
 * files and refused forms without them (docs/decisions/0008-a-server-entry-of-our-own.md).
 */
const CLIENT = 'build/client';
/** Connections that are still busy after this are cut off (milliseconds). */
const GRACE = 30_000;

const built = join(process.cwd(), 'build/handler.js');
const { handler } = (await import(built)) as { handler: Handler };
const files = new Set(
	readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).map((name) => `/${name}`)
);

type Handler = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => void | Promise<void>;

const server = createServer(answer);
// Without these Node would answer by itself, and barely.
server.on('checkExpectation', answer);
server.on('clientError', refuseMalformed);
server.listen({ host: process.env.HOST, port: Number(process.env.PORT) });

async function answer(request: IncomingMessage, response: ServerResponse) {
	prepareAnswer(request, response, files);
	compressAnswer(request, response);
	try {
		await handler(request, response, () => response.writeHead(404).end());
	} catch {
		// Kit answers its own errors; this is what fell through. Nothing is said of it: it may quote what somebody sent.
		console.error('An answer broke outside Kit.');
		if (!response.headersSent) response.writeHead(500);
		response.end();
	}
}

let stopping = false;
function stop(reason: string) {
	if (stopping) return;
	stopping = true;
	// hooks.server.ts closes the database when this is heard.
	server.close(() => process.emit('sveltekit:shutdown' as never, reason as never));
	server.closeIdleConnections();
	// A connection that becomes idle from now on would otherwise be kept open for a while.
	server.on('request', (_, response) => response.on('close', () => server.closeIdleConnections()));
	setTimeout(() => server.closeAllConnections(), GRACE).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
