import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const PAGES = ['/', '/privacy/leerling', '/regio/voorbeeldstreek', '/toegankelijkheid', '/ar'];

test('who chose their own colours sees every door, button and box', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const path of PAGES) {
		await page.goto(path);
		const bare = await page.locator('.door, .exit, .button, .help, .badge').evaluateAll((all) =>
			all
				.filter((element) => {
					const { borderTopStyle, borderTopColor, outlineStyle, outlineColor } =
						getComputedStyle(element);
					const seen = (style: string, colour: string) =>
						style === 'solid' && !/^rgba\(.*, 0\)$/.test(colour);
					return !seen(borderTopStyle, borderTopColor) && !seen(outlineStyle, outlineColor);
				})
				.map((element) => element.className)
		);
		expect(bare, path).toEqual([]);
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
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over, `${path} at ${width} px`).toBeLessThanOrEqual(0);
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
