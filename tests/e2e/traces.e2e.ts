import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { placeCluster } from '#lib/server/backend/place.ts';
import { ownerOf, settingsOf } from './backend-of.ts';
import { makeProof } from './proof.ts';
import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

const story = sentinel();
const broken = sentinel();
const AGENT = `Naaimachine/9.7 (${sentinel()})`;
const ADDRESS = '203.0.113.217';

test.use({
	userAgent: AGENT,
	extraHTTPHeaders: { 'x-forwarded-for': ADDRESS, forwarded: `for=${ADDRESS}` }
});

test('A1: of a teller only the words stay, in one column; of an error not even those', async ({
	page,
	house
}) => {
	test.slow();
	const app = await house({ REGION: 'Spoorloos' });
	const tell = tellPage(page);
	await page.goto(`${app.origin}/vertel/ouder`);
	await tell.toStory();
	await tell.tell(taxiStory(story));
	const receipt = await tell.receipt();

	const owner = await ownerOf(app);
	await owner`alter function public.submit_story rename to gone_for_a_test`;
	const form = { formKey: randomUUID(), proof: await makeProof(page.request, app) };
	const answer = await page.request.post(`${app.origin}/vertel/ouder?zoek=${broken}`, {
		form: { ...form, region: 'spoorloos', text: taxiStory(broken) },
		headers: { origin: app.origin, accept: 'text/html' }
	});
	expect(answer.status()).toBe(500);
	expect(await answer.text()).toContain('Er ging iets mis aan onze kant');

	expect(await columnsWith(owner, story)).toEqual(['public.stories.text']);
	for (const trace of [broken, AGENT, ADDRESS, receipt, receipt.replaceAll('-', '')]) {
		expect(await columnsWith(owner, trace), trace).toEqual([]);
	}
	await owner`alter function public.list_regions rename to also_gone_for_a_test`;
	const frameless = await page.request.get(`${app.origin}/ar`, {
		headers: { accept: 'text/html' }
	});
	expect(frameless.status(), 'without even the frame').toBe(500);
	expect(await frameless.text()).toMatch(/dir="rtl"[^]*\/sluit[^]*حدث خطأ من جهتنا/);
	await owner.end();

	const { cluster } = await placeCluster(settingsOf(app));
	// A backup is a copy of these files. The story is in the tables and what was written ahead of them, as it must be.
	const files = [app.log, ...filesIn(app.dataDir), ...filesIn(cluster)];
	expect(files.length).toBeGreaterThan(100);
	for (const file of files) {
		const bytes = contentOf(file);
		for (const trace of [broken, AGENT, ADDRESS, receipt, receipt.replaceAll('-', '')]) {
			expect(bytes.includes(trace), `${trace} in ${file}`).toBe(false);
		}
	}
	for (const file of files.filter(isText)) {
		const text = contentOf(file).toString();
		expect(text.includes(story), `the story in ${file}`).toBe(false);
	}
	// The log does say that something broke, and where.
	expect(readFileSync(app.log, 'utf8')).toContain('/(public)/vertel/[wie]');
});

test('a story with a character no database takes is not lost in an error', async ({
	page,
	apps
}) => {
	const word = sentinel();
	const answer = await page.request.post('/vertel/ouder', {
		form: {
			region: 'voorbeeldstreek',
			formKey: randomUUID(),
			proof: await makeProof(page.request, apps.demo),
			text: `${taxiStory(word)}\u0000\uD800 einde`
		},
		headers: { origin: apps.demo.origin, accept: 'text/html' }
	});
	expect(answer.status()).toBe(200);
	expect(await answer.text()).toContain('class="ticket');
});

/** Every column of every table in which these words stand, whatever its type. */
async function columnsWith(owner: Sql, words: string): Promise<string[]> {
	const columns = await owner<{ schema: string; table: string; column: string }[]>`
		select n.nspname as schema, c.relname as table, a.attname as column
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`;
	const found: string[] = [];
	for (const { schema, table, column } of columns) {
		const [row] = await owner<{ there: boolean }[]>`
			select exists (select from ${owner(schema)}.${owner(table)} t
				where position(${words} in t.${owner(column)}::text) > 0) as there`;
		if (row?.there) found.push(`${schema}.${table}.${column}`);
	}
	return found;
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** PostgreSQL throws files of its own away while we look. */
function contentOf(file: string): Buffer {
	return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}

/** Tables and the write-ahead log are not text; they hold what the columns hold. */
function isText(file: string): boolean {
	const start = contentOf(file).subarray(0, 8192);
	return start.length > 0 && !start.includes(0);
}
