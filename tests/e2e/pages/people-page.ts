import type { Page } from '@playwright/test';

/** Who has an account, and who is invited. */
export function peoplePage(page: Page) {
	return {
		open: () => page.goto('/team/mensen'),
		/** @returns the link, which is shown this once */
		invite: async (email: string, role: string): Promise<string> => {
			await page.getByLabel('E-mailadres').fill(email);
			await page.getByLabel('Rol', { exact: true }).selectOption(role);
			await page.getByRole('button', { name: 'Maak de uitnodiging' }).click();
			const link = page.getByText(/http\S+\/team\/uitnodiging\//);
			return (await link.innerText()).trim();
		}
	};
}
