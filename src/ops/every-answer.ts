import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { BARE_POLICY, SECURITY_HEADERS } from '#lib/server/security-headers.ts';

/** Files with a hash in their name never change. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Give an answer the headers that every answer has, before anybody writes to it. Pages replace the bare policy by their
 * own; how long something may be kept is decided here and by nobody else.
 *
 * @param files paths of what was built for the browser
 */
export function prepareAnswer(
	{ url = '' }: IncomingMessage,
	response: ServerResponse,
	files: ReadonlySet<string>
): void {
	for (const [name, value] of HEADERS) response.setHeader(name, value);
	const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
	response.writeHead = (status: number, ...more: unknown[]) => {
		const found = [200, 206, 304].includes(status);
		response.setHeader(
			'cache-control',
			found ? keepFor(url.split('?')[0] ?? '', files) : 'no-store'
		);
		return writeHead(status, ...more);
	};
}

const HEADERS = [
	...SECURITY_HEADERS,
	['content-security-policy', BARE_POLICY],
	['x-robots-tag', 'noindex']
] as const;

function keepFor(path: string, files: ReadonlySet<string>): string {
	if (!files.has(path)) return 'no-store';
	return path.startsWith('/_app/immutable/') ? IMMUTABLE : 'no-cache';
}

/** What is no request at all, too large or too slow: a bare answer with the same headers, and nothing repeated of it. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
	if (!socket.writable) return;
	const status =
		{
			HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
			ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout'
		}[error.code ?? ''] ?? '400 Bad Request';
	const headers = [...HEADERS, ['connection', 'close'], ['content-length', '0']];
	const lines = headers.map(([name, value]) => `${name}: ${value}`);
	socket.end([`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n'));
}
