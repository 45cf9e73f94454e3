import type { Page } from '@playwright/test';
import { tellPage } from './pages/tell-page.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

/** A finger that goes sideways over the stack, as far as a share of its width. */
async function swipe(page: Page, share: number): Promise<void> {
	const box = (await page.locator('form .cards').boundingBox())!;
	const y = box.y + box.height / 2;
	const from = box.x + box.width * (share < 0 ? 0.75 : 0.25);
	const finger = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
		finger.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: x === undefined ? [] : [{ x, y }]
		});
	await touch('touchStart', from);
	for (const part of [0.25, 0.5, 0.75, 1])
		await touch('touchMove', from + box.width * share * part);
	await touch('touchEnd');
	await finger.detach();
}

test('a finger swipes through the cards of a pupil, or taps the arrows', async ({ page }) => {
	const tell = tellPage(page);
	await tell.begin('leerling', 'voorbeeldstreek');
	const place = page.locator('.turn span');
	const top = page.locator('form .cards label:has(:checked)');
	await expect(place).toHaveText('Kaart 1 van 9');
	const first = await top.innerText();
	await page.getByRole('button', { name: 'Volgende kaart' }).tap();
	await expect(place).toHaveText('Kaart 2 van 9');
	await page.getByRole('button', { name: 'Vorige kaart' }).tap();
	await expect(place).toHaveText('Kaart 1 van 9');
	await swipe(page, -0.5);
	await expect(place).toHaveText('Kaart 2 van 9');
	expect(await tell.step(), 'a swipe takes nothing').toBe('card');
	await swipe(page, 0.5);
	await expect(place).toHaveText('Kaart 1 van 9');
	await swipe(page, 0.5);
	await expect(place, 'it comes round').toHaveText('Kaart 9 van 9');
	await swipe(page, -0.5);
	await expect(top).toHaveText(first);
});

test('a finger taps the card on top, or a feeling, and it is taken', async ({ page }) => {
	const tell = tellPage(page);
	await tell.begin('leerling', 'voorbeeldstreek');
	await page.getByRole('button', { name: 'Volgende kaart' }).tap();
	await page.locator('form .cards label:has(:checked)').tap();
	await expect.poll(tell.step).toBe('story');
	await expect(tell.question).toHaveText('Waar liep het vast?');
	await tell.begin('leerling', 'voorbeeldstreek');
	await page.locator('button[value=mood]').tap();
	await expect.poll(tell.step).toBe('mood');
	await page.getByText('boos', { exact: true }).tap();
	await expect.poll(tell.step).toBe('story');
});
