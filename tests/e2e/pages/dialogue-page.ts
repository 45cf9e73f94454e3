import type { Page } from '@playwright/test';

/** Where the desk answers tellers. */
export function dialoguePage(page: Page) {
	const list = page.getByRole('navigation', { name: 'Gesprekken', exact: true });
	return {
		list,
		article: page.getByRole('article', { name: 'Het gesprek' }),
		done: page.getByRole('status'),
		hints: page.locator('#reply-hints'),
		field: page.getByLabel(/^Uw antwoord aan een/),
		open: () => page.goto('/team/gesprekken'),
		pick: (words: string) => list.getByRole('link', { name: words }).click(),
		write: async (text: string) => {
			await page.getByLabel(/^Uw antwoord aan een/).fill(text);
			await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
		}
	};
}
