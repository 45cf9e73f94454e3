import type { Page } from '@playwright/test';
import { tellPage } from './pages/tell-page.ts';
import { expect, test } from './test.ts';

const ELSEWHERE = 'https://www.buienradar.nl/';

test.use({ expected: new RegExp(`^request: ${ELSEWHERE}`) });

interface Said {
	text: string;
	lang: string;
	voice: string;
}
declare global {
	interface Window {
		said: Said[];
		/** How often what is read was cut off. */
		hushed: number;
	}
}

/** This browser has no voices: these write down what they are asked to say. */
async function giveVoices(page: Page, voices: { lang: string; localService: boolean }[]) {
	await page.addInitScript((voices) => {
		window.said = [];
		window.hushed = 0;
		const speechSynthesis = Object.assign(new EventTarget(), {
			getVoices: () => voices,
			speak: ({ text, lang, voice }: SpeechSynthesisUtterance) => {
				window.said.push({ text, lang, voice: voice?.lang ?? '' });
			},
			cancel: () => void window.hushed++
		});
		Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', {
			value: class {
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
		});
	}, voices);
}
const VOICES = ['en-GB', 'nl-NL', 'ar-SA'].map((lang) => ({ lang, localService: true }));
const said = (page: Page) => page.evaluate(() => window.said);

for (const [language, prefix, read, stop] of [
	['nl', '', 'Lees voor', 'Stop voorlezen'],
	['en', '/en', 'Read aloud', 'Stop reading'],
	['ar', '/ar', 'قراءة بصوت', 'إيقاف القراءة']
] as const) {
	test(`every screen of a pupil can be read aloud in ${language}, in its own words, and stops`, async ({
		page
	}) => {
		await giveVoices(page, VOICES);
		const tell = tellPage(page);
		await tell.begin('leerling', 'voorbeeldstreek', prefix);
		for (let step = 1; (await tell.step()) !== 'story'; step++) {
			expect(step, 'it ends').toBeLessThan(8);
			const question = (await tell.question.innerText()).trim();
			const before = (await said(page)).length;
			await page.getByRole('button', { name: read }).click();
			const all = await said(page);
			expect(all, 'one utterance, when somebody asked').toHaveLength(before + 1);
			const last = all.at(-1);
			expect(last?.text).toContain(question);
			expect(last?.lang.slice(0, 2)).toBe(language);
			expect(last?.voice).toBe(last?.lang);
			// All that stands on the screen, and nothing that stands beside it.
			const screen = page.locator('form[data-awake] > div', { has: tell.question });
			expect(last?.text).toBe((await screen.innerText()).trim());
			for (const button of [read, stop]) expect(last?.text).not.toContain(button);

			const hushed = await page.evaluate(() => window.hushed);
			await page.getByRole('button', { name: stop }).click();
			expect(await page.evaluate(() => window.hushed)).toBeGreaterThan(hushed);
			await expect(page.getByRole('button', { name: read })).toBeVisible();
			await tell.go('next');
			expect(await said(page), 'a new screen is silent').toHaveLength(before + 1);
		}
	});
}

test('who goes on while it reads leaves the voice behind', async ({ page }) => {
	await giveVoices(page, VOICES);
	const tell = tellPage(page);
	await tell.begin('leerling', 'voorbeeldstreek');
	await page.getByRole('button', { name: 'Lees voor' }).click();
	const hushed = await page.evaluate(() => window.hushed);
	await tell.go('next');
	expect(await page.evaluate(() => window.hushed)).toBeGreaterThan(hushed);
	await expect(page.getByRole('button', { name: 'Lees voor' })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
});

test('A9: who leaves in a hurry is not read to until the other site answers', async ({ page }) => {
	await giveVoices(page, VOICES);
	await page.route(`${ELSEWHERE}**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>Het weer' })
	);
	await tellPage(page).begin('leerling', 'voorbeeldstreek');
	await page.getByRole('button', { name: 'Lees voor' }).click();
	const hushed = await page.evaluate(() => {
		const before = window.hushed;
		document.querySelector<HTMLElement>('a.exit')?.click();
		// The other site has not been asked yet.
		return window.hushed - before;
	});
	expect(hushed).toBe(1);
	await expect(page).toHaveURL(ELSEWHERE);
});

test('A12: a voice that sends the words elsewhere reads nothing, and another language does not either', async ({
	page
}) => {
	await giveVoices(page, [
		{ lang: 'nl-NL', localService: false },
		{ lang: 'en-GB', localService: true }
	]);
	await tellPage(page).begin('leerling', 'voorbeeldstreek');
	await expect(page.getByRole('button', { name: /Lees voor|Read aloud/ })).toHaveCount(0);
});
