import { connect } from 'node:net';
import { globSync } from 'node:fs';
import { request as http, type APIResponse } from '@playwright/test';
import { inLocale } from '#lib/domain/locale.ts';
import { BARE_POLICY, SECURITY_HEADERS } from '#lib/server/security-headers.ts';
import { ownerOf } from './backend-of.ts';
import { listRoutes } from './routes.ts';
import { expect, test } from './test.ts';

const ELSEWHERE = 'https://elders.test';
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

/** What is not as it must be in an answer; empty when all is well. */
function wrongWith(answer: APIResponse, asked: string, cache = 'no-store'): string[] {
	const headers = answer.headers();
	const status = answer.status();
	const page = (headers['content-type'] ?? '').startsWith('text/html');
	const policy = headers['content-security-policy'] ?? '';
	const expected = { ...Object.fromEntries(SECURITY_HEADERS), 'cache-control': cache };
	const wrong = Object.entries(expected)
		.filter(([name, value]) => headers[name] !== value)
		.map(([name]) => `${name}: ${headers[name]}`);
	// A page that Kit could not even make comes with the bare policy, which is stricter than a page's own.
	if (page && policy !== BARE_POLICY) {
		for (const part of [
			"default-src 'none'",
			"object-src 'none'",
			"base-uri 'none'",
			"frame-ancestors 'none'",
			"form-action 'self'",
			"connect-src 'self'"
		]) {
			if (!policy.includes(part)) wrong.push(`policy without ${part}`);
		}
		if (/unsafe-inline|unsafe-eval|https?:|\*/.test(policy)) wrong.push(`policy ${policy}`);
	} else if (policy !== BARE_POLICY) wrong.push(`policy ${policy}`);
	if (headers['x-powered-by'] || headers.server) wrong.push('says what it runs on');
	return wrong.map((what) => `${status} ${asked}: ${what}`);
}

test('A8: every route, by every method, from here and from elsewhere, has every header', async ({
	request,
	apps
}) => {
	test.slow();
	const { origin } = apps.demo;
	const wrong: string[] = [];
	const statuses = new Set<number>();
	const ask = async (method: string, path: string, headers: Record<string, string>) => {
		const answer = await request.fetch(path, { method, headers, maxRedirects: 0 });
		statuses.add(answer.status());
		wrong.push(...wrongWith(answer, `${method} ${path} ${headers.origin ?? ''}`));
	};
	const routes = await listRoutes();
	expect(routes.length).toBeGreaterThan(20);
	for (const route of routes) {
		for (const method of METHODS) await ask(method, route.path, { ...FORM, origin });
		await ask('POST', route.path, { ...FORM, origin: ELSEWHERE });
		await ask('POST', route.path, FORM);
		await ask('GET', `${route.path}?x=%`, {});
		if (route.public) await ask('GET', inLocale(route.path, 'ar'), {});
	}
	expect(wrong).toEqual([]);
	// The table did meet what it is for.
	expect([...statuses]).toEqual(expect.arrayContaining([200, 303, 400, 403, 404, 405]));
});

test('A8: what is too large, broken or malformed has every header too', async ({
	request,
	apps
}) => {
	const { origin, port } = apps.demo;
	const wrong: string[] = [];
	const large = await request.post('/vertel/ouder', {
		headers: { ...FORM, origin },
		data: `text=${'a'.repeat(400_000)}`
	});
	expect(large.status()).toBe(413);
	wrong.push(...wrongWith(large, 'too large'));
	for (const path of [
		'/%E0%A4%A',
		'/%00',
		'/regio/%00',
		'/regio/%00/logo',
		'//elders.test',
		'/_app/immutable/weg.js',
		'/.env',
		'/build/handler.js',
		'/vertel/ouder/__data.json',
		'/__data.json',
		'/_app/version.json',
		'/_app/env.js'
	]) {
		const answer = await request.get(`${origin}${path}`, { maxRedirects: 0 });
		expect(answer.status(), path).toBeLessThan(500);
		const file = path === '/_app/version.json';
		wrong.push(...wrongWith(answer, path, file ? 'no-cache' : 'no-store'));
	}
	expect(wrong).toEqual([]);
	for (const [sent, status] of [
		['GARBAGE\r\n\r\n', 400],
		[`GET / HTTP/1.1\r\nHost: x\r\nLong: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
		['TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
		['GET / HTTP/1.1\r\nHost: x\r\nExpect: sun\r\nConnection: close\r\n\r\n', 200]
	] as const) {
		const answer = await talk(port, sent);
		expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
		for (const [name, value] of SECURITY_HEADERS) {
			expect(answer.toLowerCase(), sent.slice(0, 20)).toContain(`${name}: ${value}`.toLowerCase());
		}
		expect(answer).toContain("frame-ancestors 'none'");
	}
});

test('A8: an error of ours has every header and says nothing of what was sent', async ({
	house
}) => {
	test.slow();
	const app = await house({ REGION: 'Koppen' });
	const owner = await ownerOf(app);
	await owner`alter function public.list_regions rename to gone_for_a_test`;
	await owner.end();
	const client = await http.newContext();
	const answer = await client.get(`${app.origin}/?zoek=iets`);
	expect(answer.status()).toBe(500);
	expect(wrongWith(answer, 'broken')).toEqual([]);
	await client.dispose();
});

test('A8: every file has every header; only what has a hash in its name may be kept', async ({
	request
}) => {
	const wrong: string[] = [];
	const built = globSync('build/client/**/*', { withFileTypes: true })
		.filter((file) => file.isFile() && !/\.(br|gz)$/.test(file.name))
		.map((file) => `${file.parentPath}/${file.name}`.split('build/client')[1] ?? '');
	expect(built).toEqual(expect.arrayContaining(['/favicon.svg', '/icons/512.png']));
	for (const path of built) {
		const immutable = path.startsWith('/_app/immutable/');
		const cache = immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
		const answer = await request.get(path);
		wrong.push(...wrongWith(answer, path, cache));
		const etag = answer.headers().etag ?? '';
		const again = await request.get(path, { headers: { 'if-none-match': etag } });
		expect(again.status(), path).toBe(304);
		wrong.push(...wrongWith(again, path, cache));
	}
	expect(wrong).toEqual([]);
});

test('only what a visitor reads is compressed, never what was sent or what somebody signed in sees', async ({
	request,
	apps
}) => {
	const { origin } = apps.demo;
	const encoding = async (path: string, headers: Record<string, string> = {}, data?: string) => {
		const method = data === undefined ? 'GET' : 'POST';
		const answer = await request.fetch(path, { method, headers, data });
		expect((await answer.text()).length).toBeGreaterThan(1000);
		return answer.headers()['content-encoding'];
	};
	expect(await encoding('/', { 'accept-encoding': 'gzip, deflate, br' })).toBe('br');
	expect(await encoding('/', { 'accept-encoding': 'gzip;q=1.0, br;q=0' })).toBe('gzip');
	expect(await encoding('/', { 'accept-encoding': 'identity' })).toBeUndefined();
	expect(await encoding('/', { cookie: 'a=b' })).toBeUndefined();
	const form = { ...FORM, origin, 'accept-encoding': 'br' };
	expect(await encoding('/vertel/ouder', form, 'text=kort')).toBeUndefined();
});

/** Say something that no HTTP client would say. */
function talk(port: number, words: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let heard = '';
		const socket = connect(port, 'localhost', () => socket.write(words));
		socket.on('data', (chunk) => (heard += chunk));
		socket.on('close', () => resolve(heard));
		socket.on('error', reject);
	});
}
