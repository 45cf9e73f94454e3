import type { Browser, CDPSession, Page } from '@playwright/test';

/**
 * What a page weighs on the wire, headers included, for somebody who comes for the first time and only looks: nothing is
 * touched, pressed or scrolled (bytes).
 */
export interface PageWeight {
	/** The page and the style sheets it waits for: needed to read and, without scripts, to do everything. */
	reading: number;
	/** Answers that must be there before the page can be read. */
	requests: number;
	/** Every script that comes by itself, at once or when the page has a moment to spare. */
	scripts: number;
	letters: number;
}

/** A phone of some years old on a bad connection, as Lighthouse has it: a quarter of the speed, 1.6 Mbit/s, 150 ms. */
export const SLOW_PHONE = { cpu: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };

/** Load a page with an empty cache until it asks for nothing more. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	try {
		const loaded = await listen(await page.context().newCDPSession(page));
		await page.goto(url, { waitUntil: 'load' });
		await settle(page);
		const all = loaded();
		const waited = all.filter(({ type }) => type === 'Document' || type === 'Stylesheet');
		return {
			reading: sum(waited),
			requests: waited.length,
			scripts: sum(all.filter(({ type }) => type === 'Script')),
			letters: sum(all.filter(({ type }) => type === 'Font'))
		};
	} finally {
		await page.close();
	}
}

/** Scripts come when the words stand there, bring the page to life and ask for others: until for half a second nothing more came. */
async function settle(page: Page): Promise<void> {
	await page.waitForFunction(isAlive);
	await page.waitForFunction((quiet) => {
		const came = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		return performance.now() - Math.max(...came.map(({ responseEnd }) => responseEnd)) > quiet;
	}, 500);
}

/** In the page: Kit puts its announcer there when the page has come to life. */
function isAlive(): boolean {
	return !!document.querySelector('#svelte-announcer');
}

interface Loaded {
	type: string;
	bytes: number;
}

const sum = (loaded: Loaded[]) => loaded.reduce((total, { bytes }) => total + bytes, 0);

async function listen(session: CDPSession): Promise<() => Loaded[]> {
	const known = new Map<string, Loaded>();
	session.on('Network.requestWillBeSent', ({ requestId, type = '' }) => {
		known.set(requestId, { type, bytes: 0 });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const one = known.get(requestId);
		if (one) one.bytes = encodedDataLength;
	});
	await session.send('Network.enable');
	return () => [...known.values()];
}

/**
 * Milliseconds until somebody with a slow phone can use a page: the words are there, the scripts have run and nothing keeps
 * the phone busy any more.
 */
export async function timePage(
	browser: Browser,
	url: string
): Promise<{ read: number; use: number }> {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	try {
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: SLOW_PHONE.latency,
			downloadThroughput: SLOW_PHONE.bytesPerSecond,
			uploadThroughput: SLOW_PHONE.bytesPerSecond / 2
		});
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.cpu });
		await page.addInitScript(watchUse);
		await page.goto(url, { waitUntil: 'load' });
		const handle = await page.waitForFunction(() => window.usable);
		return (await handle.jsonValue()) as { read: number; use: number };
	} finally {
		await page.close();
	}
}

declare global {
	interface Window {
		usable?: { read: number; use: number };
	}
}

/** In the page: usable is when Svelte took over and no task of 50 ms or more came after. */
function watchUse(): void {
	let busyUntil = 0;
	let awake = Infinity;
	new PerformanceObserver((list) => {
		for (const task of list.getEntries()) busyUntil = task.startTime + task.duration;
	}).observe({ type: 'longtask', buffered: true });
	const look = () => {
		// Kit puts its announcer in the page when the page has come to life.
		if (document.querySelector('#svelte-announcer')) awake = Math.min(awake, performance.now());
		const read = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
		const use = Math.max(awake, busyUntil);
		if (read && performance.now() - use > 500) window.usable = { read, use };
		else setTimeout(look, 20);
	};
	look();
}
