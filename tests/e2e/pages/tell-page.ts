import { expect, type Page } from '@playwright/test';

export type Who = 'ouder' | 'leerling';

const RECEIPT = /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/;

/** The page on which a parent or pupil tells: one thing a screen, by what the buttons do and not by what they say. */
export function tellPage(page: Page) {
	/** What people type in: the sheet once it took over, the plain field before that and without scripts. */
	const story = page.locator('.story-editor').getByRole('textbox');
	const send = page.locator('button[value=send]');
	const question = page.locator('h1');
	const sheet = page.locator('.story-editor [contenteditable=true]');
	const press = async (way: string) => {
		const step = await stepOf(page);
		await page.locator(`.buttons button[value=${way}]`).click();
		return step;
	};
	/** Press, and wait until another step is there. */
	const go = async (way: string) => {
		const step = await press(way);
		await expect.poll(() => stepOf(page)).not.toBe(step);
	};
	/** From the first screen to the sheet. */
	const toStory = async () => {
		await expect(question).toBeVisible();
		while ((await stepOf(page)) !== 'story') await go('next');
		if (await scripted(page)) await expect(sheet).toBeVisible();
	};
	/** From the sheet to the last screen, past every question that may be skipped. */
	const toEnd = async () => {
		await go('consent');
		await go('next');
	};
	/** Choose the region, where there are several. */
	const chooseRegion = (slug: string) => page.locator(`input[name=region][value=${slug}]`).check();
	/** The first screen. */
	const begin = async (who: Who, region?: string, language = '') => {
		await page.goto(`${language}/vertel/${who}${region ? `?regio=${region}` : ''}`);
		await awake(page);
	};
	const sendIt = async () => {
		await calm(page);
		await send.click();
	};
	return {
		story,
		send,
		question,
		sheet,
		field: page.locator('textarea[name=text]'),
		errors: page.getByRole('alert'),
		preview: page.locator('.letter'),
		ticket: page.locator('.ticket'),
		step: () => stepOf(page),
		press,
		go,
		toStory,
		toEnd,
		sendIt,
		begin,
		chooseRegion,
		/** Right to the sheet. */
		open: async (who: Who, region = 'voorbeeldstreek') => {
			await begin(who, region);
			await toStory();
		},
		/** Wait until the sheet took over, so that what is typed next goes there. */
		sheetReady: () => expect(sheet).toBeVisible(),
		/** From the sheet: a story, and nothing else. */
		tell: async (text: string) => {
			await story.fill(text);
			await toEnd();
			await sendIt();
		},
		receipt: async () => {
			const ticket = page.locator('.ticket');
			await expect(ticket).toContainText(RECEIPT);
			return (await ticket.innerText()).replace(/\s/g, '').match(RECEIPT)?.[0] ?? '';
		}
	};
}

/** Which step the page shows, or '' when it is sent. */
async function stepOf(page: Page): Promise<string> {
	const field = page.locator('input[name=step]');
	// Between two pages there is none for a moment.
	return (await field.count()) > 0 ? await field.inputValue().catch(() => '') : '';
}

/** Kit's first script leaves its name; where scripts are off it never ran. */
function scripted(page: Page): Promise<boolean> {
	return page.evaluate(() => Object.keys(window).some((name) => name.startsWith('__sveltekit')));
}

/** With scripts: until the page answers to them. */
async function awake(page: Page): Promise<void> {
	if (await scripted(page)) await expect(page.locator('form[data-awake]')).toBeVisible();
}

/** As slow as a person: with scripts until the proof of work is made, without them ten seconds after the form came. */
async function calm(page: Page): Promise<void> {
	const since = parseInt(await page.locator('input[name=formSince]').inputValue(), 36);
	const proof = page.locator('input[name=proof]');
	const ready = async () => (await proof.inputValue()) !== '' || Date.now() > since + 10_100;
	await expect.poll(ready, { timeout: 15_000 }).toBe(true);
}
