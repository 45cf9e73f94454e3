import type { Locator, Page } from '@playwright/test';
import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
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
		test.slow();
		await giveVoices(page, VOICES);
		const tell = tellPage(page);
		/** All that stands in these parts of the screen, and nothing that stands beside them. */
		const listen = async (parts: Locator) => {
			const question = (await tell.question.innerText()).trim();
			const before = (await said(page)).length;
			await page.getByRole('button', { name: read }).click();
			const all = await said(page);
			expect(all, 'one utterance, when somebody asked').toHaveLength(before + 1);
			const last = all.at(-1);
			expect(last?.text).toContain(question);
			expect(last?.lang.slice(0, 2)).toBe(language);
			expect(last?.voice).toBe(last?.lang);
			const shown = await parts.evaluateAll((all) =>
				all.map((one) => (one as HTMLElement).innerText.trim()).join('\n')
			);
			expect(last?.text).toBe(shown.trim());
			for (const button of [read, stop]) expect(last?.text).not.toContain(button);

			const hushed = await page.evaluate(() => window.hushed);
			await page.getByRole('button', { name: stop }).click();
			expect(await page.evaluate(() => window.hushed)).toBeGreaterThan(hushed);
			await expect(page.getByRole('button', { name: read })).toBeVisible();
			return last?.text ?? '';
		};
		const screen = page.locator('form[data-awake] > div', { has: tell.question });
		await tell.begin('leerling', 'voorbeeldstreek', prefix);
		for (let step = 1; (await tell.step()) !== 'check'; step++) {
			expect(step, 'it ends').toBeLessThan(12);
			if ((await tell.step()) === 'story') {
				await tell.sheetReady();
				await tell.story.fill(taxiStory(sentinel()));
			}
			await listen(screen);
			const before = (await said(page)).length;
			await tell.go('next');
			expect(await said(page), 'a new screen is silent').toHaveLength(before);
		}
		await expect(tell.preview).toBeVisible();
		await listen(screen);
		await tell.sendIt();
		const code = await tell.receipt();
		const thanks = await listen(page.locator('[data-spoken]'));
		expect(thanks.length, 'what happens next, and why there is a code').toBeGreaterThan(200);
		expect(thanks, 'the code is for the eyes of the teller').not.toContain(code.slice(0, 4));
		await page.getByRole('checkbox').check();

		await page.goto(`${prefix}/code`);
		await page.locator('input[name=code]').fill(code);
		expect(await listen(page.locator('[data-spoken]'))).not.toContain(code.slice(0, 4));
		await page.goto(`${prefix}/klas`);
		await listen(page.locator('[data-spoken]'));
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
