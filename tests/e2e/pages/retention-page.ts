import type { Page } from '@playwright/test';

/** How long a region keeps things; for the admin. */
export function retentionPage(page: Page) {
	const sure = page.getByRole('checkbox', { name: /niet terug te halen/ });
	return {
		goes: page.getByRole('region', { name: 'Dit gaat weg' }),
		errors: page.getByRole('alert'),
		done: page.getByRole('status'),
		saved: page.getByRole('status').filter({ hasText: 'Bewaard' }),
		open: () => page.goto('/team/regio/bewaren'),
		/** Days of a story that nobody read. */
		look: async (days: string) => {
			await page.getByLabel('Een verhaal dat niemand las').fill(days);
			await page.getByRole('button', { name: 'Bekijk wat er weggaat' }).click();
		},
		agree: () => sure.check(),
		/** Stories of other tests may be past their term whatever is chosen here. */
		agreeIfAsked: async () => {
			if (await sure.isVisible()) await sure.check();
		},
		save: () => page.getByRole('button', { name: 'Bewaar deze tijden' }).click()
	};
}
