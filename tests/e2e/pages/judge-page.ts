import { expect, type Page } from '@playwright/test';

/** The queue where the coordinator reads stories and decides. */
export function judgePage(page: Page) {
	const list = page.getByRole('navigation', { name: 'Verhalen', exact: true });
	const letter = page.getByRole('article', { name: 'Het verhaal' });
	return {
		list,
		letter,
		done: page.getByRole('status'),
		open: (status = 'pending') => page.goto(`/team/moderatie?status=${status}`),
		pick: async (words: string) => {
			await list.getByRole('link', { name: words }).click();
			await expect(letter).toContainText(words);
		},
		decide: (button: 'Telt mee' | 'Leg apart' | 'Terug naar nieuw' | 'Bewaar de tekst') =>
			letter.getByRole('button', { name: button }).click(),
		edit: async (text: string) => {
			const field = letter.getByLabel('De tekst zoals die bewaard blijft');
			// The page may wake up just after the click and close it again.
			await expect(async () => {
				if (!(await field.isVisible())) await letter.getByText('Tekst aanpassen').click();
				await expect(field).toBeVisible({ timeout: 1000 });
			}).toPass();
			await field.fill(text);
		}
	};
}
