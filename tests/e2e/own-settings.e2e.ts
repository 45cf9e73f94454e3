import type { Page } from '@playwright/test';
import { codePage } from './pages/code-page.ts';
import { tellPage } from './pages/tell-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

// A code that opens nothing is answered with status 400 or 403, and Chromium mentions that.
test.use({ expected: /status of 40[03]/ });

const PAGES = ['/', '/privacy/leerling', '/regio/voorbeeldstreek', '/toegankelijkheid', '/ar'];

test('who chose their own colours sees every door, button and box', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const path of PAGES) {
		await page.goto(path);
		expect(await bare(page), path).toEqual([]);
		const stroke = await page
			.locator('header .wordmark path')
			.evaluate((path) => getComputedStyle(path).stroke);
		expect(stroke, 'the thread is drawn in the colour of the text').toBe(
			await page.evaluate(() => getComputedStyle(document.body).color)
		);
	}
});

test('nothing moves for who asked for that', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto('/');
	expect(await moving(page), 'the thread draws itself for the others').toBeGreaterThan(0);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of PAGES) {
		await page.goto(path);
		expect(await moving(page), path).toBe(0);
	}
});

test('letters of 200 % fit, with and without a wide window', async ({ page }) => {
	for (const path of PAGES) {
		for (const width of [640, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			const size = await page
				.locator('main p')
				.first()
				.evaluate((p) => getComputedStyle(p).fontSize);
			expect(parseFloat(size), path).toBeGreaterThanOrEqual(32);
			expect(await sideways(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
		}
	}
});

test('the button that leaves covers nothing, in the longest language and on the narrowest phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of ['/', '/uk', '/ar', '/pl', '/makkelijk']) {
		await page.goto(path);
		const exit = (await page.locator('a.exit').boundingBox())!;
		for (const other of ['header .brand', 'header summary']) {
			const box = (await page.locator(other).boundingBox())!;
			expect(box.width, `${path} ${other}`).toBeGreaterThan(90);
			const apart =
				box.x + box.width <= exit.x ||
				exit.x + exit.width <= box.x ||
				box.y >= exit.y + exit.height;
			expect(apart, `${path} ${other}`).toBe(true);
		}
	}
});

test('every step of telling in a language that runs from the right obeys own settings', async ({
	page
}) => {
	test.slow();
	const tell = tellPage(page);
	await ownSettings(page);
	await tell.begin('ouder', 'voorbeeldstreek', '/ar');
	for (let last = ''; last !== 'check';) {
		last = await tell.step();
		if (last === 'story') {
			await expect(tell.sheet).toBeVisible();
			await tell.story.fill(taxiStory(sentinel()));
		}
		await obeys(page, `step ${last}`);
		if (last !== 'check') await tell.go('next');
	}
	await tell.sendIt();
	await tell.receipt();
	await obeys(page, 'receipt');
});

test('coming back in a language that runs from the right obeys own settings', async ({
	page,
	apps,
	request
}) => {
	const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
	const own = codePage(page, 'ar');
	await ownSettings(page);
	await own.open();
	await obeys(page, 'code');
	await own.enter('1234');
	await expect(own.errors).toBeVisible();
	await obeys(page, 'wrong code');
	await own.enter(code);
	await own.arrived();
	await own.send('هل هناك جديد؟');
	await expect(own.done).toBeVisible();
	for (const drawer of await page.locator('main details summary').all()) await drawer.click();
	await obeys(page, 'own story, everything open');
	await own.askToWithdraw();
	await obeys(page, 'withdraw');
});

const ownSettings = (page: Page) =>
	page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });

/** With own colours everything has an edge, nothing moves, and letters of 200 % and a window of 320 px cut nothing off. */
async function obeys(page: Page, state: string): Promise<void> {
	expect.soft(await bare(page), `${state}: own colours`).toEqual([]);
	expect.soft(await moving(page), `${state}: no movement`).toBe(0);
	for (const { width, size } of [
		{ width: 320, size: '' },
		{ width: 640, size: '200%' }
	]) {
		await page.setViewportSize({ width, height: 900 });
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
		// Drawings follow the width of the window a moment later.
		await expect
			.configure({ soft: true })
			.poll(() => sideways(page), { message: `${state}: sideways at ${width} px ${size}` })
			.toBeLessThanOrEqual(0);
	}
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

/** What has no edge where the device chooses the colours. */
function bare(page: Page): Promise<string[]> {
	const parts = page.locator(
		'.door, .exit, .button, section.help, .badge, .ticket, .letter, textarea:not(.words)'
	);
	return parts.evaluateAll((all) =>
		all
			.filter((element) => (element as HTMLElement).checkVisibility())
			.filter((element) => {
				const { borderTopStyle, borderTopColor, outlineStyle, outlineColor } =
					getComputedStyle(element);
				const seen = (style: string, colour: string) =>
					style === 'solid' && !/^rgba\(.*, 0\)$/.test(colour);
				return !seen(borderTopStyle, borderTopColor) && !seen(outlineStyle, outlineColor);
			})
			.map((element) => element.className)
	);
}

/** By how much the page is wider than the window. */
function sideways(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

/** How many drawings and other things move, or have moved by now. */
function moving(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			[...document.querySelectorAll('body *')].filter((element) => {
				const { animationName, animationDuration } = getComputedStyle(element);
				return animationName !== 'none' && animationDuration !== '0s';
			}).length
	);
}
