import { expect, type Page } from '@playwright/test';

/** The queue where the coordinator reads stories and decides. */
export function judgePage(page: Page) {
	const list = page.getByRole('navigation', { name: 'Verhalen', exact: true });
	const letter = page.getByRole('article', { name: 'Het verhaal' });
	const field = letter.getByLabel('De tekst zoals die bewaard blijft');
	const unfold = async () => {
		if (!(await field.isVisible())) await letter.getByText('Tekst aanpassen').click();
		await expect(field).toBeVisible();
	};
	return {
		list,
		letter,
		warning: letter.locator('.notice').filter({ hasText: 'Kijk nog eens naar deze zinnen' }),
		done: page.getByRole('status'),
		open: (status = 'pending') => page.goto(`/team/moderatie?status=${status}`),
		pick: async (words: string) => {
			await list.getByRole('link', { name: words }).click();
			await expect(letter).toContainText(words);
		},
		decide: (button: 'Telt mee' | 'Leg apart' | 'Terug naar nieuw' | 'Bewaar de tekst') =>
			letter.getByRole('button', { name: button }).click(),
		edit: async (text: string) => {
			await unfold();
			await field.fill(text);
		},
		/** The teller's own title and what would have helped. */
		editOwn: async (title: string, wish: string) => {
			await unfold();
			await letter.getByLabel('De titel').fill(title);
			await letter.getByLabel('Wat had geholpen').fill(wish);
		}
	};
}
