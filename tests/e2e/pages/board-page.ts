import type { Page } from '@playwright/test';

export interface ActionWords {
	title: string;
	goal: string;
	measure: string;
	owner: string;
	reviewOn: string;
	feedback?: string;
}

/** The board of four phases, and the form of one action. */
export function boardPage(page: Page) {
	return {
		open: () => page.goto('/team/verbeteren'),
		column: (phase: 'Plan' | 'Doen' | 'Checken' | 'Bijstellen') =>
			page.getByRole('region', { name: phase }),
		onButton: (title: string, to: string) =>
			page.getByRole('button', { name: `Zet “${title}” door naar ${to}` }),
		fillAction: async (words: ActionWords) => {
			await page.getByLabel('Wat gaan we doen?').fill(words.title);
			await page.getByLabel('Wat willen we bereiken?').fill(words.goal);
			await page.getByLabel('Hoe merken we het?').fill(words.measure);
			await page.getByLabel('Wie zorgt hiervoor?').fill(words.owner);
			await page.getByLabel('Wanneer kijken we terug?').fill(words.reviewOn);
		},
		publish: async (title: string, feedback: string) => {
			await page.getByRole('link', { name: title, exact: true }).click();
			await page.getByLabel(/^Wat lezen ouders en leerlingen hierover\?/).fill(feedback);
			await page.getByLabel('Zet dit op de openbare pagina').check();
			await page.getByRole('button', { name: 'Bewaar' }).click();
			await page.waitForURL('**/team/verbeteren');
		}
	};
}

/** Press Tab until what has the focus is called this; keys are all this person has. */
export async function tabTo(page: Page, name: string, most = 250): Promise<void> {
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(
			() =>
				document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
		);
		if (focused?.trim() === name) return;
	}
	throw new Error(`${most} times Tab and no “${name}”.`);
}
