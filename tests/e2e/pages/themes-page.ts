import { expect, type Page } from '@playwright/test';

/** The themes of the region, and one theme with its stories. */
export function themesPage(page: Page) {
	const again = page.getByRole('button', { name: 'Zoek opnieuw' });
	const busy = page.getByRole('progressbar');
	/** With scripts the page looks by itself; without them somebody has to. */
	const finished = async () => {
		await expect(async () => {
			const look = page.getByRole('link', { name: 'Kijk of het klaar is' });
			if (await look.isVisible()) await look.click();
			await expect(again).toBeVisible({ timeout: 1500 });
		}).toPass({ timeout: 60_000 });
	};
	return {
		again,
		busy,
		stop: page.getByRole('button', { name: 'Stop met zoeken' }),
		open: () => page.goto('/team/themas'),
		/** Start a search that begins now (one that is under way may have read before) and see it through. */
		searchAgain: async () => {
			await finished();
			await again.click();
			await expect(busy).toBeVisible();
			await finished();
		},
		openTheme: async (label: string) => {
			await page.getByRole('list').getByRole('link', { name: label, exact: true }).last().click();
			await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible();
		},
		/** The story with these words, wherever the page keeps it. */
		storyWith: async (words: string) => {
			const all = page.getByRole('link', { name: /^Laat alle \d+ verhalen zien$/ });
			if (await all.isVisible()) await all.click();
			return page.getByRole('listitem').filter({ hasText: words });
		},
		makeSignal: async (title: string, note: string) => {
			await page.getByText('Maak hier een signaal van').click();
			await page.getByLabel('Wat is er aan de hand?').fill(title);
			await page.getByLabel(/^Wat vertellen ouders en leerlingen\?/).fill(note);
			await page.getByRole('button', { name: 'Maak het signaal' }).click();
			await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		}
	};
}
