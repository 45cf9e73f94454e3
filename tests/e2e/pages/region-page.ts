import type { Page } from '@playwright/test';

/** What a region says in its own words; for the admin. */
export function regionPage(page: Page) {
	return {
		open: () => page.goto('/team/regio'),
		field: (label: string) => page.getByLabel(label, { exact: true }),
		preview: page.getByRole('region', { name: 'Voorbeeld' }),
		look: () => page.getByRole('button', { name: 'Bekijk eerst' }).click(),
		save: () => page.getByRole('button', { name: 'Bewaar', exact: true }).click()
	};
}
