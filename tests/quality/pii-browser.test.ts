import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '#lib/domain/privacy.ts';
import { dangerInPage, find } from '#lib/privacy/browser.ts';
import { BROWSER_ARGUMENTS, findChromium } from '../e2e/browser.ts';
import { readMarkup } from './pii-markup.ts';
import { bundlePrivacy } from './privacy-bundle.ts';

/** What a page that shows hints may cost somebody on a telephone (kilobytes, gzip). */
const LARGEST = 120;

type Module = { find: (text: string) => Finding[]; dangerInPage: (text: string) => unknown };

const root = fileURLToPath(new URL('../../', import.meta.url));
const texts = readFileSync(`${root}supabase/demo/stories.jsonl`, 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line) => readMarkup((JSON.parse(line) as { text: string }).text).text)
	.concat(casesOf('naam'), casesOf('plaats'), casesOf('anders'), casesOf('postcode'))
	.concat(casesOf('telefoon'), casesOf('stories-6'));
let code = '';
let browser: Browser | undefined;

beforeAll(async () => {
	code = await bundlePrivacy();
	browser = await chromium.launch({ executablePath: findChromium(), args: BROWSER_ARGUMENTS });
}, 60_000);

afterAll(() => browser?.close());

test('the browser finds the same as the server in every story and case', async () => {
	const page = await browser?.newPage();
	await page?.addScriptTag({ content: code });
	const there = await page?.evaluate((texts) => {
		const { privacy } = globalThis as unknown as { privacy: Module };
		return texts.map((text) => ({
			findings: privacy.find(text),
			danger: privacy.dangerInPage(text)
		}));
	}, texts);
	expect(there).toEqual(
		texts.map((text) => ({ findings: find(text), danger: dangerInPage(text) }))
	);
});

test(`the whole module is at most ${LARGEST} KB to download`, () => {
	expect(gzipSync(code, { level: 9 }).length / 1024).toBeLessThanOrEqual(LARGEST);
});

/** All scripts, fancy letters and what has no width are among these. */
function casesOf(file: string): string[] {
	const cases = readFileSync(`${root}tests/quality/pii/${file}.json`, 'utf8');
	return (JSON.parse(cases) as string[]).map((markup) => readMarkup(markup).text);
}
