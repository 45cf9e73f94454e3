import { expect, type Page } from '@playwright/test';

/** Where the desk answers tellers. */
export function dialoguePage(page: Page) {
	const list = page.getByRole('navigation', { name: 'Gesprekken', exact: true });
	const article = page.getByRole('article', { name: 'Het gesprek' });
	return {
		list,
		article,
		done: page.getByRole('status'),
		hints: page.locator('#reply-hints'),
		field: page.getByLabel(/^Uw antwoord aan een/),
		open: () => page.goto('/team/gesprekken'),
		pick: async (words: string) => {
			await list.getByRole('link', { name: words }).click();
			await expect(article).toContainText(words);
		},
		write: async (text: string) => {
			await page.getByLabel(/^Uw antwoord aan een/).fill(text);
			await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
		},
		close: () => page.getByRole('button', { name: 'Gelezen, geen antwoord nodig' }).click()
	};
}
