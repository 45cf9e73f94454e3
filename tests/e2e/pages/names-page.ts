import type { Page } from '@playwright/test';

/** The schools, places and people that a region adds itself. */
export function namesPage(page: Page) {
	const open = async (summary: string) => {
		const details = page.locator('details', { has: page.getByText(summary, { exact: true }) });
		if ((await details.getAttribute('open')) === null) await page.getByText(summary).click();
	};
	return {
		list: page.getByRole('region', { name: 'De lijst' }),
		errors: page.getByRole('alert'),
		pasted: page.getByLabel('De namen'),
		open: () => page.goto('/team/namen'),
		add: async (name: string, kind: string) => {
			await page.getByLabel('Naam', { exact: true }).fill(name);
			await page.getByLabel('Soort').selectOption(kind);
			await page.getByRole('button', { name: 'Zet op de lijst', exact: true }).click();
		},
		paste: async (lines: string) => {
			await open('Plak veel namen tegelijk');
			await page.getByLabel('De namen').fill(lines);
			await page.getByRole('button', { name: 'Zet deze namen op de lijst' }).click();
		},
		keepPasted: () => page.getByRole('button', { name: 'Zet deze namen op de lijst' }).click(),
		readFile: async (name: string, content: Buffer) => {
			await open('Lees een bestand met scholen');
			await page
				.getByLabel('Bestand')
				.setInputFiles({ name, mimeType: 'text/csv', buffer: content });
			await page.getByRole('button', { name: 'Lees het bestand' }).click();
		},
		remove: (name: string) => page.getByRole('button', { name: `Haal weg: ${name}` }).click()
	};
}
