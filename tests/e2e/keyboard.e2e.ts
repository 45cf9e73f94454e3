import type { Page } from '@playwright/test';
import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test('somebody with only a keyboard tells a story', async ({ page }) => {
	const tell = tellPage(page);
	await tell.begin('ouder');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
	await page.keyboard.press('Enter');
	await tabTo(page, 'input[name=region]');
	await page.keyboard.press('Space');
	await pressNext(page, 'trust');
	await pressNext(page, 'card');
	await tabTo(page, 'input[name=card]');
	await page.keyboard.press('ArrowDown');
	await pressNext(page, 'story');
	await tell.sheetReady();
	await tabTo(page, '[contenteditable=true]');
	await page.keyboard.type(taxiStory(sentinel()));
	await pressNext(page, 'feeling');
	await tabTo(page, '[role=slider]');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '55');
	await pressNext(page, 'triad');
	await tabTo(page, '[role=slider]');
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /Gehoord worden 33/);
	for (const step of ['wish', 'facts', 'ask', 'consent', 'check']) await pressNext(page, step);
	await expect(tell.preview).toContainText('Alle drie evenveel');
	await tabTo(page, 'button[value=send]');
	await page.keyboard.press('Enter');
	await tell.receipt();
	await expect(tell.question, 'the focus is where the news is').toBeFocused();
});

test('whoever walks through by Tab always sees where they are', async ({ page, staff }) => {
	await tellPage(page).open('leerling');
	expect.soft(await unseenStops(page), 'telling').toEqual([]);
	await tellPage(page).begin('leerling', 'voorbeeldstreek');
	expect.soft(await unseenStops(page), 'cards').toEqual([]);
	await page.goto('/');
	expect.soft(await unseenStops(page), 'home').toEqual([]);
	const team = await staff('coordinator');
	for (const path of ['/team', '/team/moderatie', '/team/themas', '/team/verbeteren']) {
		await team.goto(path);
		expect.soft(await unseenStops(team), path).toEqual([]);
	}
});

test('the receipt prints as a page with the code, without buttons and menus', async ({ page }) => {
	const tell = tellPage(page);
	await tell.open('ouder');
	await tell.tell(taxiStory(sentinel()));
	const code = await tell.receipt();
	await page.emulateMedia({ media: 'print' });
	expect(await tell.receipt()).toBe(code);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Sluit snel' })).toBeHidden();
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(paper).toMatch(/rgba?\((255, 255, 255|0, 0, 0, 0)/);
});

/** Tab until the focus is on one of these. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let pressed = 0; pressed < 40; pressed++) {
		await page.keyboard.press('Tab');
		const there = await page.evaluate((one) => document.activeElement?.matches(one), selector);
		if (there) return;
	}
	throw new Error(`40 times Tab did not get to ${selector}.`);
}

/** Go on with the keyboard alone; the focus is on the question of the next step. */
async function pressNext(page: Page, step: string): Promise<void> {
	await tabTo(page, '.buttons button[value=next]');
	await page.keyboard.press('Enter');
	await expect(page.locator('input[name=step]')).toHaveValue(step);
	await expect(page.locator('h1')).toBeFocused();
}

/** Tab through the page; every stop must look different with the focus than without. */
async function unseenStops(page: Page, most = 60): Promise<string[]> {
	const unseen: string[] = [];
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement | null;
			if (!element || element === document.body) return { end: true, seen: true, html: '' };
			const look = () => {
				const near = [
					element,
					element.nextElementSibling,
					element.parentElement,
					element.closest('label, .sheet, li')
				];
				return near
					.map((part) => part && getComputedStyle(part))
					.map(
						(style) =>
							style &&
							[style.outline, style.boxShadow, style.border, style.transform, style.clipPath].join()
					)
					.join('|');
			};
			const focused = look();
			element.blur();
			const blurred = look();
			element.focus();
			return { end: false, seen: focused !== blurred, html: element.outerHTML.slice(0, 120) };
		});
		if (stop.end) break;
		if (!stop.seen) unseen.push(stop.html);
	}
	return unseen;
}
