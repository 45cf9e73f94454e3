import type { Page } from '@playwright/test';
import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test('somebody with only a keyboard tells a story', async ({ page }) => {
	const tell = tellPage(page);
	await tell.open('ouder');
	await tell.sheetReady();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
	await page.keyboard.press('Enter');
	await tabUntil(page, () => tell.sheet.evaluate((sheet) => sheet === document.activeElement));
	await page.keyboard.type(taxiStory(sentinel()));
	await tabUntil(page, () => tell.region.evaluate((region) => region === document.activeElement));
	await page.keyboard.type('Samenwerkingsverband V');
	await expect(tell.region).toHaveValue('voorbeeldstreek');
	const sector = page.getByLabel('Basisschool');
	await tabUntil(page, () => sector.evaluate((radio) => radio === document.activeElement));
	await page.keyboard.press('Space');
	await expect(sector).toBeChecked();
	await tabUntil(page, () => tell.send.evaluate((button) => button === document.activeElement));
	await page.keyboard.press('Enter');
	await tell.receipt();
	const focused = await page.evaluate(() => document.activeElement?.querySelector('h1') !== null);
	expect(focused, 'the focus is where the news is').toBe(true);
});

test('whoever walks through by Tab always sees where they are', async ({ page, staff }) => {
	await page.goto('/vertel/leerling');
	await tellPage(page).sheetReady();
	expect.soft(await unseenStops(page), 'telling').toEqual([]);
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
	await tell.open('ouder', 'voorbeeldstreek');
	await tell.sheetReady();
	await tell.tell(taxiStory(sentinel()));
	const code = await tell.receipt();
	await page.emulateMedia({ media: 'print' });
	expect(await tell.receipt()).toBe(code);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Sluit snel' })).toBeHidden();
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(paper).toMatch(/rgba?\((255, 255, 255|0, 0, 0, 0)/);
});

async function tabUntil(page: Page, there: () => Promise<boolean>): Promise<void> {
	for (let pressed = 0; pressed < 30; pressed++) {
		await page.keyboard.press('Tab');
		if (await there()) return;
	}
	throw new Error('30 times Tab did not get there.');
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
