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
		uncover: async (words: string) => {
			await page.locator('summary', { hasText: 'Het kan heftig zijn' }).click();
			await expect(page.getByRole('article').getByText(words).first()).toBeVisible();
		}
	};
}
