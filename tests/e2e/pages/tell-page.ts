import { expect, type Page } from '@playwright/test';

export type Who = 'ouder' | 'leerling';

const RECEIPT = /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/;

/** The page on which a parent or pupil tells. */
export function tellPage(page: Page) {
	/** What people type in: the sheet once it took over, the plain field before that and without scripts. */
	const story = page.getByRole('textbox', { name: /verhaal/i });
	const send = page.getByRole('button', { name: /^Verstuur mijn verhaal$/ });
	return {
		story,
		send,
		field: page.locator('textarea[name=text]'),
		sheet: page.locator('.story-editor [contenteditable=true]'),
		region: page.getByRole('combobox', { name: /regio/ }),
		errors: page.getByRole('alert'),
		open: async (who: Who, region?: string) => {
			await page.goto(`/vertel/${who}${region ? `?regio=${region}` : ''}`);
		},
		/** Wait until the sheet took over, so that what is typed next goes there. */
		sheetReady: () => expect(page.locator('.story-editor [contenteditable=true]')).toBeVisible(),
		tell: async (text: string) => {
			await story.fill(text);
			await calm(page);
			await send.click();
		},
		receipt: async () => {
			const ticket = page.locator('.ticket');
			await expect(ticket).toContainText(RECEIPT);
			return (await ticket.innerText()).replace(/\s/g, '').match(RECEIPT)?.[0] ?? '';
		}
	};
}

/** As slow as a person: with scripts until the proof of work is made, without them ten seconds after the form came. */
async function calm(page: Page): Promise<void> {
	const since = parseInt(await page.locator('input[name=formSince]').inputValue(), 36);
	const proof = page.locator('input[name=proof]');
	const ready = async () => (await proof.inputValue()) !== '' || Date.now() > since + 10_100;
	await expect.poll(ready, { timeout: 15_000 }).toBe(true);
}
