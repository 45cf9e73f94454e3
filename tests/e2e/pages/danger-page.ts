import { expect, type Page } from '@playwright/test';

/** What the desk does now, beside a story or a dialogue in which danger was seen. */
export function dangerPage(page: Page) {
	const panel = page.getByRole('region', { name: 'Hier kan gevaar zijn' });
	return {
		panel,
		done: page.getByRole('status'),
		open: (story: string, where = 'moderatie') => page.goto(`/team/${where}?verhaal=${story}`),
		step: (button: string) => panel.getByRole('button', { name: button }).click(),
		begin: () => panel.getByRole('link', { name: 'Begin met het antwoord' }).click(),
		/** Behind which the words are, so that nobody reads them unasked. */
		cover: page.locator('summary', { hasText: 'Het kan heftig zijn' }),
		/** The page may wake up just after the click and close it again. */
		uncover: async (words: string) => {
			const shown = page.getByRole('article').getByText(words).first();
			await expect(async () => {
				if (!(await shown.isVisible()))
					await page.locator('summary', { hasText: 'Het kan heftig zijn' }).click();
				await expect(shown).toBeVisible({ timeout: 1000 });
			}).toPass();
		}
	};
}
