/**
 * What the pages for tellers weigh, how long a slow phone needs and what Lighthouse makes of them.
 *
 *   npm run bench:pages
 */
import { chromium, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { inLocale, LOCALES } from '#lib/domain/locale.ts';
import { BROWSER_ARGUMENTS, ensureChromium, findChromium } from '../e2e/browser.ts';
import { listRoutes } from '../e2e/routes.ts';
import { freePort, removeApp, startApp, stopApp } from '../e2e/running-app.ts';
import { timePage, weighPage } from './page-weight.ts';

/** Pages that are timed: home, telling, a region, and coming back with a code when that page is there. */
const TIMED = /^\/$|^\/vertel\/|^\/regio\/|^\/verhaal/;
const RUNS = 3;

ensureChromium();
const app = await startApp();
const debuggingPort = await freePort();
const browser = await chromium.launch({
	executablePath: findChromium(),
	args: [...BROWSER_ARGUMENTS, `--remote-debugging-port=${debuggingPort}`]
});
try {
	const pages = (await listRoutes()).filter((route) => route.public && route.page);
	await printWeights(
		browser,
		pages.map(({ path }) => path)
	);
	for (const { path } of pages.filter(({ path }) => TIMED.test(path)))
		await printTimes(browser, path);
} finally {
	await browser.close();
	await stopApp(app);
	await removeApp(app);
}

async function printWeights(browser: Browser, paths: string[]): Promise<void> {
	console.log(
		'KB on the wire, headers included: to read (requests) · scripts before the editor · editor and more · letters'
	);
	for (const path of paths) {
		for (const locale of LOCALES) {
			const weight = await weighPage(browser, app.origin + inLocale(path, locale));
			const { reading, requests, scripts, editor, letters } = weight;
			console.log(
				inLocale(path, locale).padEnd(34),
				`${kilobytes(reading)} (${requests})`.padEnd(12),
				[scripts - editor, editor, letters].map((bytes) => kilobytes(bytes).padStart(7)).join('')
			);
		}
	}
}

async function printTimes(browser: Browser, path: string): Promise<void> {
	const times: Awaited<ReturnType<typeof timePage>>[] = [];
	for (let run = 0; run < RUNS; run++) times.push(await timePage(browser, app.origin + path));
	const best = (of: 'read' | 'use') =>
		(Math.min(...times.map((time) => time[of])) / 1000).toFixed(2);
	const result = await lighthouse(app.origin + path, {
		port: debuggingPort,
		logLevel: 'error',
		onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo']
	});
	const scores = Object.values(result?.lhr.categories ?? {}).map(
		({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`
	);
	console.log(
		path.padEnd(34),
		`read after ${best('read')} s, use after ${best('use')} s on a slow phone;`,
		scores.join(', ')
	);
}

function kilobytes(bytes: number): string {
	return (bytes / 1024).toFixed(1);
}
