import type { Page } from '@playwright/test';

export function signInPage(page: Page) {
	return {
		errors: page.getByRole('alert'),
		open: () => page.goto('/team/aanmelden'),
		signIn: async (email: string, password: string) => {
			await page.getByLabel('E-mailadres').fill(email);
			await page.getByLabel('Wachtwoord').fill(password);
			const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
			await page.getByRole('button', { name: 'Aanmelden' }).click();
			await answered;
		},
		signOut: () => page.getByRole('button', { name: 'Afmelden' }).click()
	};
}
