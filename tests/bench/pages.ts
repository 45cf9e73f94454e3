/**
 * What the pages for tellers weigh, how long a slow phone needs and what Lighthouse makes of them.
 *
 *   npm run bench:pages                       # every public page
 *   npm run bench:pages -- /code /vertel/ouder  # only these
 */
import { chromium, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { inLocale, LOCALES } from '#lib/domain/locale.ts';
import { BROWSER_ARGUMENTS, ensureChromium, findChromium } from '../e2e/browser.ts';
import { listRoutes } from '../e2e/routes.ts';
import { freePort, removeApp, startApp, stopApp } from '../e2e/running-app.ts';
import { timePage, weighPage } from './page-weight.ts';

/** Pages that are timed: home, telling, a region, and coming back with a code. */
const TIMED = /^\/$|^\/vertel\/|^\/regio\/|^\/code$/;
const RUNS = 5;

ensureChromium();
const app = await startApp();
const debuggingPort = await freePort();
const browser = await chromium.launch({
	executablePath: findChromium(),
	args: [...BROWSER_ARGUMENTS, `--remote-debugging-port=${debuggingPort}`]
});
try {
	const only = process.argv.slice(2);
	const pages = (await listRoutes()).filter(
		(route) => route.public && route.page && (only.length === 0 || only.includes(route.path))
	);
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
		'KB on the wire, headers included, for who only looks: to read (answers) · scripts · letters'
	);
	for (const path of paths) {
		for (const locale of LOCALES) {
			const address = inLocale(path, locale);
			const { reading, requests, ...more } = await weighPage(browser, app.origin + address);
			console.log(
				address.padEnd(34),
				`${kilobytes(reading)} (${requests})`.padEnd(12),
				[more.scripts, more.letters].map((bytes) => kilobytes(bytes).padStart(7)).join('')
			);
		}
	}
}

/** The middle one of some runs each: a busy machine makes single ones worse. */
async function printTimes(browser: Browser, path: string): Promise<void> {
	const times: Awaited<ReturnType<typeof timePage>>[] = [];
	const judged: Awaited<ReturnType<typeof judge>>[] = [];
	for (let run = 0; run < RUNS; run++) {
		times.push(await timePage(browser, app.origin + path));
		judged.push(await judge(app.origin + path));
	}
	const seconds = (of: 'read' | 'use') => (middle(times.map((time) => time[of])) / 1000).toFixed(2);
	const names = Object.keys(judged[0] ?? {});
	const scores = names.map((name) => `${name} ${middle(judged.map((one) => one[name] ?? 0))}`);
	console.log(
		path.padEnd(34),
		`read after ${seconds('read')} s, use after ${seconds('use')} s on a slow phone;`,
		scores.join(', ')
	);
}

/** What Lighthouse makes of a page: its scores by name, and how far things move while it loads. */
async function judge(url: string): Promise<Record<string, number>> {
	const result = await lighthouse(url, {
		port: debuggingPort,
		logLevel: 'error',
		onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo']
	});
	const { categories = {}, audits = {} } = result?.lhr ?? {};
	const scores = Object.values(categories).map(
		({ title, score }) => [title, Math.round((score ?? 0) * 100)] as const
	);
	const moved = audits['cumulative-layout-shift']?.numericValue ?? 0;
	return { ...Object.fromEntries(scores), moved: Math.round(moved * 1000) / 1000 };
}

function middle(numbers: number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
	return (bytes / 1024).toFixed(1);
}
