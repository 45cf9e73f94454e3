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
		/** Choices that are wider than their box, less the arrow in it. */
		cutOff: () =>
			page.locator('select[name=story]').evaluate((select: HTMLSelectElement) => {
				const pen = document.createElement('canvas').getContext('2d')!;
				const { font, paddingInlineStart } = getComputedStyle(select);
				pen.font = font;
				const room = select.clientWidth - parseFloat(paddingInlineStart) - 28;
				return [...select.options]
					.map(({ text }) => text)
					.filter((text) => pen.measureText(text).width > room);
			}),
		agree: () => sure.check(),
		/** Stories of other tests may be past their term whatever is chosen here. */
		agreeIfAsked: async () => {
			if (await sure.isVisible()) await sure.check();
		},
		save: () => page.getByRole('button', { name: 'Bewaar deze tijden' }).click()
	};
}
