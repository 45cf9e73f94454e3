import { expect, type Page } from '@playwright/test';

/** What the page holds; one from the memory of the browser goes on to ask for itself again. */
export async function settled(page: Page): Promise<string> {
	let content = '';
	await expect(async () => {
		content = await page.content();
	}).toPass();
	return content;
}
