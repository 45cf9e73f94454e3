import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip, type Gzip } from 'node:zlib';

/** Good for pages of some tens of kilobytes: a few milliseconds a page, and a kilobyte less than with 5. */
const QUALITY = 8;
/** What is shorter fits in a packet as it is (bytes). */
const WORTH_IT = 500;
const TEXT = /^(text\/|application\/(json|manifest\+json)|image\/svg)/;

/**
 * Compress what a visitor reads. Never an answer to somebody with a cookie, and never an answer to what was sent: there a
 * secret could stand beside words of somebody else's choice, and the length of the answer would tell (BREACH). Files were
 * compressed when they were built.
 */
export function compressAnswer(request: IncomingMessage, response: ServerResponse): void {
	const method = methodFor(request);
	if (!method) return;
	const { write, end } = response;
	const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
	response.writeHead = (status: number, ...more: unknown[]) => {
		response.setHeader('vary', 'accept-encoding');
		if (isWorthIt(response)) {
			response.removeHeader('content-length');
			// It named the text before it was compressed.
			response.removeHeader('etag');
			response.setHeader('content-encoding', method);
			const packer = pack(method);
			packer.on('data', (chunk: Buffer) => write.call(response, chunk, 'utf8'));
			packer.on('end', () => end.call(response, undefined, 'utf8'));
			packer.on('drain', () => response.emit('drain'));
			response.on('close', () => packer.destroy());
			response.write = packer.write.bind(packer) as typeof write;
			response.end = ((chunk?: unknown) => {
				packer.end(chunk);
				return response;
			}) as typeof end;
		}
		return writeHead(status, ...more);
	};
}

type Method = 'br' | 'gzip';

function methodFor({ method, headers }: IncomingMessage): Method | null {
	if (method !== 'GET' || headers.cookie !== undefined) return null;
	const accepted = String(headers['accept-encoding'] ?? '');
	if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\b(?!\.))/.test(accepted)) return 'br';
	return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b(?!\.))/.test(accepted) ? 'gzip' : null;
}

function isWorthIt(response: ServerResponse): boolean {
	if (response.hasHeader('content-encoding') || response.hasHeader('set-cookie')) return false;
	const length = response.getHeader('content-length');
	if (length !== undefined && Number(length) < WORTH_IT) return false;
	return TEXT.test(String(response.getHeader('content-type') ?? ''));
}

function pack(method: Method): Gzip | ReturnType<typeof createBrotliCompress> {
	if (method === 'gzip') return createGzip();
	return createBrotliCompress({
		params: {
			[constants.BROTLI_PARAM_QUALITY]: QUALITY,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT
		}
	});
}
